import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { freshAddress, mailedToken, makeDraft, sendDraft } from '#tests/support/factories/drafts';
import { typedIntake } from '#tests/support/factories/intake';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { requestMandates } from '~/db/schema/intake';
import { outboxMails } from '~/db/schema/notifications';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { withdrawRequest } from '~/domain/requests/closing/withdraw-request.server';
import { renewLink } from '~/domain/requests/intake/renew-link.server';
import { answerMandate } from '~/domain/requests/mandate/answer-mandate.server';
import { askOtherMandate } from '~/domain/requests/mandate/ask-other-mandate.server';
import { findMandate } from '~/domain/requests/mandate/mandate-queries.server';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { startTriage } from '~/domain/requests/triage/start-triage.server';
import { runScheduledJob } from '~/jobs/run-scheduled-job.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterEach(() => clock.reset());

const director = 'directeur@voorbeeldstad.example';

/** A question that waits for somebody with the mandate, and the link that was to be mailed to them. */
async function waiting() {
  const token = await makeDraft({
    changes: {
      declarations: {
        ...typedIntake.declarations,
        mandate: 'other',
        mandateName: 'Mia Mandaat',
        mandateFunction: 'directeur',
        mandateEmail: director,
      },
    },
  });
  const { reference, requesterId, mandateLink } = await sendDraft(token);
  if (!mandateLink) throw new Error('nobody was asked');
  const requester: Actor = { kind: 'person', personId: requesterId, roles: ['requester'] };
  return { reference, requester, link: mandateLink.linkToken };
}

async function rowOf(reference: string) {
  const [row] = await database().select().from(reviewRequests).where(eq(reviewRequests.reference, reference));
  if (!row) throw new Error('no such request');
  return row;
}

async function mailsAbout(reference: string): Promise<string[]> {
  const { id } = await rowOf(reference);
  for (const activity of await database().select().from(activities).where(eq(activities.requestId, id))) {
    await withActor({ kind: 'system', job: 'test' }, (work) => planNotifications(work, activity.id));
  }
  const mails = await database().select().from(outboxMails);
  return mails.filter(({ data }) => data.reference === reference).map(({ template }) => template);
}

const answer = (token: string, said: 'confirmed' | 'refused') =>
  withActor(visitor, (work) => answerMandate(work, { token, answer: said }));
const viewOf = (token: string) => withActor(visitor, (work) => findMandate(work, token));

describe('a question that needs somebody with the mandate', () => {
  it('is nobody’s work before they said yes, and the network hears of it only then', async () => {
    await makePerson('Coco Coördinator', ['coordinator']);
    const coordinator: Actor = {
      kind: 'person',
      personId: await makePerson('Cor Coördinator', ['coordinator']),
      roles: ['coordinator'],
    };
    const { reference, link } = await waiting();
    expect(await rowOf(reference)).toMatchObject({ status: 'awaiting_mandate', version: 1 });
    expect(await mailsAbout(reference)).toEqual(['request-received']);
    expect(
      await withActor(coordinator, (work) => startTriage(work, { reference, version: 1 })),
    ).toMatchObject({ ok: false, reason: 'not-in-this-state' });

    expect(await answer(link, 'confirmed')).toEqual({ ok: true, value: null });
    expect(await rowOf(reference)).toMatchObject({ status: 'submitted', version: 2 });
    expect((await mailsAbout(reference)).sort()).toEqual(
      ['mandate-confirmed', 'request-arrived', 'request-arrived', 'request-received'].sort(),
    );
    expect(await viewOf(link)).toEqual({ state: 'answered', answer: 'confirmed' });
    expect(await answer(link, 'refused')).toMatchObject({ ok: false, reason: 'mandate-answered' });
  });

  it('shows them who asks what, and nothing of the content', async () => {
    const { reference, link } = await waiting();
    const view = await viewOf(link);
    expect(view).toMatchObject({
      state: 'open',
      outline: {
        reference,
        kind: 'review',
        organisation: 'Gemeente Voorbeeldstad',
        wantedForm: 'proportionate',
      },
    });
    const shown = JSON.stringify(view);
    for (const text of [
      ...Object.values(typedIntake.question),
      typedIntake.situation.background,
      ...typedIntake.situation.themes,
    ]) {
      expect(shown).not.toContain(text);
    }
    expect(await viewOf('geen-link')).toBeNull();
  });

  it('ends with a no, and says so to the requester', async () => {
    const { reference, requester, link } = await waiting();
    expect(await answer(link, 'refused')).toEqual({ ok: true, value: null });
    expect(await withActor(requester, (work) => findOwnRequest(work, reference))).toMatchObject({
      status: 'withdrawn',
      closedReason: 'mandate-refused',
    });
    expect(await mailsAbout(reference)).toContain('mandate-refused');
  });

  it('can be laid before somebody else; the first link is dead then', async () => {
    const { reference, requester, link } = await waiting();
    const input = { reference, version: 1, name: 'Otto Ander', function: 'wethouder' };
    const own = await withActor(requester, (work) =>
      askOtherMandate(work, { ...input, address: typedIntake.organisation.requesterEmail }),
    );
    expect(own.ok).toBe(true);
    const second = await withActor(requester, (work) =>
      askOtherMandate(work, { ...input, version: 2, address: 'ander@voorbeeldstad.example' }),
    );
    if (!second.ok) throw new Error(second.reason);
    expect(await viewOf(link)).toEqual({ state: 'ended' });
    expect(await answer(link, 'confirmed')).toMatchObject({ ok: false, reason: 'mandate-ended' });
    expect(await withActor(visitor, (work) => renewLink(work, 'mandate', link))).toMatchObject({ ok: false });
    expect(await answer(second.value.linkToken, 'confirmed')).toMatchObject({ ok: true });
    expect(
      await database().$count(requestMandates, eq(requestMandates.requestId, (await rowOf(reference)).id)),
    ).toBe(3);
  });

  it('cannot be confirmed by the requester', async () => {
    const address = freshAddress();
    const token = await makeDraft({
      address,
      changes: {
        declarations: {
          ...typedIntake.declarations,
          mandate: 'other',
          mandateName: 'Mia Mandaat',
          mandateFunction: 'directeur',
          mandateEmail: director,
        },
      },
    });
    const { reference, requesterId } = await sendDraft(token);
    const requester: Actor = { kind: 'person', personId: requesterId, roles: ['requester'] };
    expect(
      await withActor(requester, (work) =>
        askOtherMandate(work, { reference, version: 1, name: 'Ik Zelf', function: 'adviseur', address }),
      ),
    ).toMatchObject({ ok: false, fields: { address: 'mandate-is-requester' } });
  });

  it('is not asked any more once the requester took it back', async () => {
    const { reference, requester, link } = await waiting();
    expect(
      await withActor(requester, (work) =>
        withdrawRequest(work, { reference, version: 1, reason: 'solved' }),
      ),
    ).toMatchObject({ ok: true });
    expect(await viewOf(link)).toEqual({ state: 'ended' });
    expect(await answer(link, 'confirmed')).toMatchObject({ ok: false, reason: 'mandate-ended' });
  });

  it('is reminded after a week, renewed when its link expired, and taken back after a month', async () => {
    const { reference, link } = await waiting();
    const later = (days: number) => clock.set(new Date(Date.now() + days * 86_400_000));
    await runScheduledJob('remind-mandates');
    expect(await mailedToken('mandate-reminder', director)).toBeNull();
    later(8);
    await runScheduledJob('remind-mandates');
    const reminded = await mailedToken('mandate-reminder', director);
    await runScheduledJob('remind-mandates');
    expect(await mailedToken('mandate-reminder', director)).toBe(reminded);
    later(15);
    expect(await viewOf(link)).toMatchObject({ state: 'expired', address: director });
    expect(await answer(link, 'confirmed')).toMatchObject({ ok: false, reason: 'link-expired' });
    expect(await viewOf(reminded ?? '')).toMatchObject({ state: 'open' });
    expect(await withActor(visitor, (work) => renewLink(work, 'mandate', link))).toMatchObject({
      ok: true,
      value: { address: director },
    });
    later(31);
    await runScheduledJob('expire-mandates');
    expect(await rowOf(reference)).toMatchObject({ status: 'withdrawn', closedReason: 'mandate-expired' });
  });

  it('has one answer when two come at once', async () => {
    const { reference, link } = await waiting();
    const said = await Promise.all([
      answer(link, 'confirmed'),
      answer(link, 'refused'),
      answer(link, 'confirmed'),
    ]);
    expect(said.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await rowOf(reference)).version).toBe(2);
  });
});
