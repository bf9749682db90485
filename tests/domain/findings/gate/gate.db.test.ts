import { desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { makeOrganisation } from '#tests/support/factories/people';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { findingPublicCodes, findingSteps, findings, libraryState } from '~/db/schema/findings';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { findingMoves } from '~/domain/findings/finding-lifecycle';
import { findingDecisions, findingStatuses } from '~/domain/findings/finding-status';
import { findFinding } from '~/domain/findings/gate/find-finding.server';
import { listFindings } from '~/domain/findings/gate/list-findings.server';
import { reopenFinding } from '~/domain/findings/gate/reopen-finding.server';
import { returnFinding } from '~/domain/findings/gate/return-finding.server';
import { takeBackFinding } from '~/domain/findings/gate/take-back-finding.server';
import { withdrawFinding } from '~/domain/findings/gate/withdraw-finding.server';
import { codeFinding } from '~/domain/findings/writing/code-finding.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import {
  anActor,
  as,
  emptyLibrary,
  offer,
  offered,
  openSheet,
  release,
  versionOf,
  writeAs,
} from '../finding-world';

useTestDatabase();
beforeEach(emptyLibrary);

const statusOf = async (id: string) =>
  (await database().select().from(findings).where(eq(findings.id, id)))[0]?.status;

describe('the way of a finding', () => {
  it('in the table is the way the database allows', async () => {
    const allowed = new Set(
      findingDecisions.map((one) => `${findingMoves[one].from} ${findingMoves[one].to}`),
    );
    const sourceId = await makeSource();
    for (const from of findingStatuses) {
      for (const to of findingStatuses) {
        if (from === to) continue;
        const id = await makeFinding(sourceId, {}, from);
        const releaser = await anActor('Wie Keek', 'coordinator');
        const moved = await database()
          .update(findings)
          .set({
            status: to,
            withdrawnReason: to === 'withdrawn' ? 'Toch te herkennen voor wie erbij was.' : null,
            releasedById: releaser.personId,
            releasedAt: new Date(),
          })
          .where(eq(findings.id, id))
          .then(
            () => true,
            () => false,
          );
        expect([from, to, moved]).toEqual([from, to, allowed.has(`${from} ${to}`)]);
      }
    }
  });

  it('goes to the library and out of it again, every step kept and recorded', async () => {
    const sheet = await openSheet();
    const coordinator = await anActor('Coco Blik', 'coordinator');
    const id = await offered(sheet);
    const remark = 'Maak het vermoeden over de school algemener.';
    const version = await versionOf(id);
    expect(
      await as(coordinator, (work) => returnFinding(work, { findingId: id, version, remark })),
    ).toMatchObject({ ok: true });
    expect(await offer(sheet.review.seat('co'), id)).toMatchObject({ ok: true });
    const offeredVersion = await versionOf(id);
    await as(sheet.lead, (work) => takeBackFinding(work, { findingId: id, version: offeredVersion }));
    expect(await offer(sheet.lead, id)).toMatchObject({ ok: true });
    expect(await release(coordinator, id)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe('published');
    const published = await versionOf(id);
    const reason = 'Iemand herkende zichzelf erin.';
    await as(sheet.lead, (work) => withdrawFinding(work, { findingId: id, version: published, reason }));
    expect(await statusOf(id)).toBe('withdrawn');
    const withdrawn = await versionOf(id);
    await as(sheet.lead, (work) => reopenFinding(work, { findingId: id, version: withdrawn }));
    expect(await statusOf(id)).toBe('draft');
    const steps = await database().select().from(findingSteps).orderBy(findingSteps.version);
    expect(steps.map(({ decision }) => decision)).toEqual([
      'offered',
      'returned',
      'offered',
      'taken-back',
      'offered',
      'released',
      'withdrawn',
      'reopened',
    ]);
    const recorded = await database().select({ name: activities.name }).from(activities);
    for (const decision of findingDecisions) {
      expect(recorded.map(({ name }) => name)).toContain(`findings.finding-${decision}`);
    }
  });

  it('begins whole and coded', async () => {
    const { lead, sourceId } = await openSheet();
    const bare = await writeAs(lead, sourceId, { considerations: '' });
    const uncoded = await writeAs(lead, sourceId, {}, { theme: ['chain-cooperation'] });
    if (!bare.ok || !uncoded.ok) throw new Error('a finding was not written');
    expect(await offer(lead, bare.value.findingId)).toMatchObject({ reason: 'finding-not-whole' });
    expect(await offer(lead, uncoded.value.findingId)).toMatchObject({ reason: 'not-coded' });
  });

  it('is stopped where a name came on record meanwhile, when it is offered and when it is released', async () => {
    const sheet = await openSheet();
    const coordinator = await anActor('Coco Blik', 'coordinator');
    const words = { wentWell: 'Bij de Zonnewende hield een gezinsvoogd iedereen bij elkaar.' };
    const written = await writeAs(sheet.lead, sheet.sourceId, words);
    const id = await offered(sheet, words);
    await makeOrganisation({ name: 'Stichting de Zonnewende', kind: 'youth_provider' });
    expect(await release(coordinator, id, ['capital'])).toMatchObject({ reason: 'identifies' });
    if (!written.ok) throw new Error(written.reason);
    expect(await offer(sheet.lead, written.value.findingId)).toMatchObject({ reason: 'identifies' });
  });

  it('needs a yes to every kind that was found and may stay, and keeps kinds and counts', async () => {
    const sheet = await openSheet();
    const supervisor = await anActor('Sef Kijkt', 'supervisor');
    const id = await offered(sheet, { wider: 'In augustus is het zo, en bij een tweeling nog meer.' });
    expect(await release(supervisor, id)).toMatchObject({ fields: { mayStay: 'not-looked-at' } });
    expect(await release(supervisor, id, ['month'])).toMatchObject({ reason: 'not-looked-at' });
    expect(await release(supervisor, id, ['month', 'multiple-birth'])).toMatchObject({ ok: true });
    const [step] = await database().select().from(findingSteps).orderBy(desc(findingSteps.version)).limit(1);
    expect(step).toMatchObject({ decision: 'released', looked: { month: 1, 'multiple-birth': 1 } });
  });
});

describe('who releases', () => {
  it('had no part in it: no writer, no coder, no reviewer', async () => {
    const { review, lead, sourceId } = await openSheet();
    const writer = await anActor('Coco Schrijft', 'coordinator');
    const other = await anActor('Coco Blik', 'coordinator');
    const written = await writeAs(writer, sourceId);
    if (!written.ok) throw new Error(written.reason);
    const { findingId } = written.value;
    expect(await offer(writer, findingId)).toMatchObject({ ok: true });
    expect(await release(writer, findingId)).toMatchObject({ reason: 'had-part' });
    expect(await release(lead, findingId)).toMatchObject({ reason: 'not-yours' });
    const both = { ...review.seat('co'), roles: ['reviewer', 'supervisor'] } as typeof lead;
    expect(await release(both, findingId)).toMatchObject({ reason: 'had-part' });
    expect(await release(await anActor('Rik Rond', 'reviewer'), findingId)).toMatchObject({
      reason: 'not-found',
    });
    const waiting = (actor: typeof lead) =>
      as(actor, (work) => listFindings(work, { list: 'offered', page: 1 }));
    expect((await waiting(writer)).rows).toMatchObject([{ id: findingId, hadPart: true }]);
    expect(await waiting(other)).toMatchObject({ rows: [{ hadPart: false }], counts: { offered: 1 } });
    expect(await release(review.seat('supervisor'), findingId)).toMatchObject({ ok: true });
  });

  it('hears that one waits, once a day, and its writers hear what became of it', async () => {
    const sheet = await openSheet();
    const supervisor = await anActor('Sef Kijkt', 'supervisor');
    await offered(sheet);
    const id = await offered(sheet, { title: 'Een andere bevinding over hetzelfde' });
    await release(supervisor, id);
    const recorded = await database().select({ id: activities.id }).from(activities).orderBy(activities.id);
    for (const activity of recorded) {
      await withActor({ kind: 'system', job: 'test' }, (work) => planNotifications(work, activity.id));
    }
    const mails = await database().select().from(outboxMails);
    const to = (personId: string | null) =>
      mails.filter(({ recipientId }) => recipientId === personId).map(({ template }) => template);
    const lead = sheet.lead.kind === 'person' ? sheet.lead.personId : null;
    expect(to(lead).filter((template) => template.startsWith('finding-'))).toEqual(['finding-released']);
    expect(mails.filter(({ template }) => template === 'finding-waits').length).toBe(
      new Set(
        mails.filter(({ template }) => template === 'finding-waits').map(({ recipientId }) => recipientId),
      ).size,
    );
    expect(mails.some(({ template }) => template === 'finding-waits')).toBe(true);
    expect(JSON.stringify(mails.map(({ data }) => data))).not.toContain('hetzelfde');
  });
});

describe('what is shown of the library', () => {
  it('follows a release, a recoding and a withdrawal at once', async () => {
    const sheet = await openSheet();
    const coordinator = await anActor('Coco Blik', 'coordinator');
    for (let at = 0; at < 4; at++) {
      await makeFinding(await makeSource({ form: ['full'] }), { theme: ['chain-cooperation'] });
    }
    await renewLibrary();
    const isOpen = async () => (await database().select().from(libraryState))[0]?.isOpen;
    expect(await isOpen()).toBe(false);
    const id = await offered(sheet);
    const seen = await as(coordinator, (work) => findFinding(work, id));
    expect(seen?.decisions).toEqual(['returned', 'released']);
    await release(coordinator, id);
    expect(await isOpen()).toBe(true);
    const shown = () => database().$count(findingPublicCodes, eq(findingPublicCodes.findingId, id));
    expect(await shown()).toBe(2);
    const version = await versionOf(id);
    const recode = (codes: Record<string, string[]>) =>
      as(coordinator, (work) => codeFinding(work, { findingId: id, version, codes }));
    expect(await recode({ theme: ['professional-practice'] })).toMatchObject({ reason: 'not-coded' });
    expect(await recode({ theme: ['professional-practice'], 'factor-level': ['team'] })).toMatchObject({
      ok: true,
    });
    expect(await shown()).toBe(1);
    const published = await versionOf(id);
    await as(coordinator, (work) =>
      withdrawFinding(work, {
        findingId: id,
        version: published,
        reason: 'Toch te herkennen voor wie erbij was.',
      }),
    );
    expect(await isOpen()).toBe(false);
    expect(await database().$count(findingPublicCodes)).toBe(0);
  });
});
