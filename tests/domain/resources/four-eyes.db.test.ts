import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  draftOf,
  idOf,
  makeActor,
  makeEditors,
  openVersionOf,
  publishedBy,
  publishNext,
  textsOfTyped as texts,
  typedResource,
} from '#tests/support/factories/resources';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { resourceSteps, resources, resourceVersions } from '~/db/schema/resources';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { addResource } from '~/domain/resources/add-resource.server';
import { confirmResource } from '~/domain/resources/confirm-resource.server';
import { discardDraft } from '~/domain/resources/discard-draft.server';
import { offerDraft } from '~/domain/resources/offer-draft.server';
import { publishOffer } from '~/domain/resources/publish-offer.server';
import { returnOffer } from '~/domain/resources/return-offer.server';
import { saveDraft } from '~/domain/resources/save-draft.server';
import { startDraft } from '~/domain/resources/start-draft.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let editors: { writer: Actor; checker: Actor };

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  editors = await makeEditors();
});
afterAll(() => clock.reset());

function versionsOf(resourceId: string) {
  return database()
    .select()
    .from(resourceVersions)
    .where(eq(resourceVersions.resourceId, resourceId))
    .orderBy(resourceVersions.number);
}

async function save(actor: Actor, resourceId: string, change: Partial<typeof texts> = {}) {
  const { revision } = await openVersionOf(actor, resourceId);
  const input = { resourceId, revision, changeNote: '', ...texts, ...change };
  return withActor(actor, (work) => saveDraft(work, input));
}

async function offer(actor: Actor, resourceId: string) {
  const { revision } = await openVersionOf(actor, resourceId);
  return withActor(actor, (work) => offerDraft(work, { resourceId, revision }));
}

async function publish(actor: Actor, resourceId: string, reviewByOn = '2031-01-09') {
  const { revision } = await openVersionOf(actor, resourceId);
  return withActor(actor, (work) => publishOffer(work, { resourceId, revision, reviewByOn }));
}

describe('from draft to published', () => {
  it('goes past two people, and is kept with who did what when', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    expect(await publish(checker, resourceId)).toMatchObject({ reason: 'not-offered' });
    expect(await offer(writer, resourceId)).toMatchObject({ ok: true });
    expect(await publish(writer, resourceId)).toMatchObject({ reason: 'own-writing' });
    clock.set(new Date('2030-01-10T10:00:00Z'));
    expect(await publish(checker, resourceId)).toMatchObject({ ok: true, value: { number: 1 } });
    const [version] = await versionsOf(resourceId);
    expect(version).toMatchObject({ state: 'published', approvedById: idOf(checker) });
    const steps = await database()
      .select()
      .from(resourceSteps)
      .where(eq(resourceSteps.resourceId, resourceId))
      .orderBy(resourceSteps.at, resourceSteps.id);
    expect(steps.map(({ event, byId }) => [event, byId])).toEqual(
      expect.arrayContaining([
        ['added', idOf(writer)],
        ['offered', idOf(writer)],
        ['published', idOf(checker)],
      ]),
    );
    const [resource] = await database().select().from(resources).where(eq(resources.id, resourceId));
    expect(resource).toMatchObject({ reviewByOn: '2031-01-09', slug: 'kijken-met-de-kennis-van-toen' });
    const recorded = await database()
      .select({ name: activities.name })
      .from(activities)
      .where(sql`${activities.data}->>'resourceId' = ${resourceId}`);
    expect(recorded.map(({ name }) => name).sort()).toEqual([
      'resources.draft-offered',
      'resources.resource-added',
      'resources.version-published',
    ]);
  });

  it('counts everybody who wrote, also who saved without a change', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    expect(await save(checker, resourceId)).toMatchObject({ ok: true });
    await offer(writer, resourceId);
    expect(await publish(checker, resourceId)).toMatchObject({ reason: 'own-writing' });
    const third = await makeActor('Dana Derde', ['supervisor']);
    expect(await publish(third, resourceId)).toMatchObject({ ok: true });
  });

  it('replaces the version before in one go, and that stays as it was', async () => {
    const resourceId = await publishedBy(editors);
    clock.set(new Date('2030-03-01T10:00:00Z'));
    await publishNext(editors, resourceId, 'Een andere titel');
    const versions = await versionsOf(resourceId);
    expect(versions.map(({ number, state, titleNl }) => [number, state, titleNl])).toEqual([
      [1, 'superseded', typedResource.titleNl],
      [2, 'published', 'Een andere titel'],
    ]);
    const again = await withActor(editors.writer, (work) => startDraft(work, resourceId));
    expect(again).toMatchObject({ ok: true, value: { number: 3 } });
    expect(await withActor(editors.writer, (work) => startDraft(work, resourceId))).toMatchObject({
      reason: 'draft-open',
    });
    expect(await withActor(editors.writer, (work) => discardDraft(work, resourceId))).toMatchObject({
      ok: true,
    });
    expect(await versionsOf(resourceId)).toHaveLength(2);
  });

  it('goes back with a remark to whoever offered it', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    await offer(writer, resourceId);
    const { revision } = await openVersionOf(checker, resourceId);
    const remark = 'De tweede alinea klopt niet.';
    const back = (seen: number) =>
      withActor(checker, (work) => returnOffer(work, { resourceId, revision: seen, remark }));
    expect(await back(revision + 1)).toMatchObject({ reason: 'stale' });
    expect(await back(revision)).toMatchObject({ ok: true });
    expect(await back(revision)).toMatchObject({ reason: 'not-offered' });
    const [heard] = await database()
      .select({ personId: activities.personId })
      .from(activities)
      .where(
        sql`${activities.name} = 'resources.draft-returned' and ${activities.data}->>'resourceId' = ${resourceId}`,
      );
    expect(heard?.personId).toBe(idOf(writer));
    expect(await withActor(writer, (work) => discardDraft(work, resourceId))).toMatchObject({
      reason: 'first-draft',
    });
  });

  it('is refused to whoever is no editor, on an older page, and to a day too far', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    for (const actor of [
      await makeActor('Ria Reviewer', ['reviewer']),
      await makeActor('Tess Kas', ['treasurer']),
      { kind: 'visitor' } as const,
    ]) {
      const add = withActor(actor, (work) => addResource(work, typedResource));
      expect(await add).toMatchObject({ reason: 'not-found' });
      const start = withActor(actor, (work) => startDraft(work, resourceId));
      expect(await start).toMatchObject({ reason: 'not-found' });
    }
    const old = { resourceId, revision: 9, changeNote: '', ...texts };
    expect(await withActor(writer, (work) => saveDraft(work, old))).toMatchObject({ reason: 'stale' });
    expect(await save(writer, resourceId, { bodyNl: 'BSN 111222333' })).toMatchObject({
      fields: { bodyNl: 'found-bsn' },
    });
    await offer(writer, resourceId);
    expect(await save(checker, resourceId)).toMatchObject({ reason: 'not-a-draft' });
    expect(await publish(checker, resourceId, '2033-01-01')).toMatchObject({
      reason: 'review-by-out-of-range',
      fields: { reviewByOn: 'day-between|2030-01-10|2032-01-09' },
    });
  });

  it('has an owner who may edit, and an address of its own', async () => {
    const { writer } = editors;
    const reviewer = await makeActor('Ria Reviewer', ['reviewer']);
    const owned = { ...typedResource, ownerId: idOf(reviewer) };
    expect(await withActor(writer, (work) => addResource(work, owned))).toMatchObject({
      fields: { ownerId: 'not-an-option' },
    });
    const first = await draftOf(writer, { titleNl: 'Dezelfde titel', ownerId: idOf(writer) });
    const second = await draftOf(writer, { titleNl: 'Dezelfde titel' });
    const slugs = await database().select({ id: resources.id, slug: resources.slug }).from(resources);
    const slugOf = (id: string) => slugs.find((row) => row.id === id)?.slug;
    expect([slugOf(first), slugOf(second)]).toEqual(['dezelfde-titel', 'dezelfde-titel-2']);
  });
});

describe('saying that it is still right', () => {
  it('moves the day, keeps who said so, and is about what was read', async () => {
    const { writer, checker } = editors;
    const resourceId = await publishedBy(editors);
    const confirm = (number: number, reviewByOn: string, actor = writer) =>
      withActor(actor, (work) => confirmResource(work, { resourceId, number, reviewByOn }));
    expect(await confirm(1, '2031-06-01')).toMatchObject({ ok: true });
    expect(await confirm(2, '2031-06-01')).toMatchObject({ reason: 'stale' });
    expect(await confirm(1, '2030-01-09')).toMatchObject({ reason: 'review-by-out-of-range' });
    const [resource] = await database().select().from(resources).where(eq(resources.id, resourceId));
    expect(resource?.reviewByOn).toBe('2031-06-01');
    const draft = await draftOf(writer);
    const early = { resourceId: draft, number: 1, reviewByOn: '2031-06-01' };
    expect(await withActor(checker, (work) => confirmResource(work, early))).toMatchObject({
      reason: 'not-published',
    });
  });
});
