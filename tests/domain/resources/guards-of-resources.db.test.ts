import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  done,
  draftOf,
  idOf,
  makeEditors,
  openVersionOf,
  publishDraft,
  publishedBy,
  publishNext,
  textsOfTyped as texts,
} from '#tests/support/factories/resources';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { resourceSteps, resources, resourceVersions, resourceWriters } from '~/db/schema/resources';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { offerDraft } from '~/domain/resources/offer-draft.server';
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

async function offer(actor: Actor, resourceId: string) {
  const { revision } = await openVersionOf(actor, resourceId);
  return withActor(actor, (work) => offerDraft(work, { resourceId, revision }));
}

describe('the database itself', () => {
  const broken = (constraint: string) => ({ cause: { constraint_name: constraint } });
  const as = <Value>(actor: Actor, run: (work: Work) => Promise<Value>) => withActor(actor, run);

  it('publishes nothing by whoever wrote on it, nor in the name of another', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    await offer(writer, resourceId);
    const set = (approvedById: string | null) => (work: Work) =>
      work.tx
        .update(resourceVersions)
        .set({ state: 'published', publishedAt: work.now, approvedById })
        .where(eq(resourceVersions.resourceId, resourceId));
    const refused = broken('resource_versions_four_eyes');
    await expect(as(writer, set(idOf(writer)))).rejects.toMatchObject(refused);
    await expect(as(writer, set(idOf(checker)))).rejects.toMatchObject(refused);
    await expect(as(checker, set(null))).rejects.toMatchObject(refused);
    await expect(as({ kind: 'system', job: 'test' }, set(null))).rejects.toMatchObject(refused);
    await expect(as(checker, set(idOf(checker)))).resolves.toBeDefined();
  });

  it('notes writers by itself, and lets nobody strike them', async () => {
    const { writer, checker } = editors;
    const resourceId = await draftOf(writer);
    const { id } = await openVersionOf(writer, resourceId);
    await as(checker, (work) =>
      work.tx.update(resourceVersions).set({ bodyNl: 'Stil veranderd' }).where(eq(resourceVersions.id, id)),
    );
    await as(checker, (work) => work.tx.delete(resourceWriters).where(eq(resourceWriters.versionId, id)));
    const { writerIds } = await openVersionOf(writer, resourceId);
    expect([...writerIds].sort()).toEqual([idOf(writer), idOf(checker)].sort());
  });

  it('never changes what was published, nor skips a state, nor loses what happened', async () => {
    const { writer } = editors;
    const resourceId = await publishedBy(editors);
    await publishNext(editors, resourceId, 'Een andere titel');
    const guarded = broken('resource_versions_guard');
    for (const { id } of await versionsOf(resourceId)) {
      const change = (set: Partial<typeof resourceVersions.$inferInsert>) =>
        as(writer, (work) => work.tx.update(resourceVersions).set(set).where(eq(resourceVersions.id, id)));
      await expect(change({ bodyNl: 'Anders' })).rejects.toMatchObject(guarded);
      await expect(change({ state: 'draft', publishedAt: null, approvedById: null })).rejects.toMatchObject(
        guarded,
      );
      await expect(
        as(writer, (work) => work.tx.delete(resourceVersions).where(eq(resourceVersions.id, id))),
      ).rejects.toMatchObject(guarded);
    }
    const draft = await draftOf(writer);
    const skip = (work: Work) =>
      work.tx
        .update(resourceVersions)
        .set({ state: 'published', publishedAt: work.now, approvedById: idOf(writer) })
        .where(eq(resourceVersions.resourceId, draft));
    await expect(as(writer, skip)).rejects.toMatchObject(guarded);
    const denied = { cause: { code: '42501' } };
    const steps = eq(resourceSteps.resourceId, resourceId);
    await expect(
      as(writer, (work) => work.tx.update(resourceSteps).set({ byId: null }).where(steps)),
    ).resolves.toMatchObject({ count: 0 });
    await expect(as(writer, (work) => work.tx.delete(resourceSteps).where(steps))).rejects.toMatchObject(
      denied,
    );
    await expect(
      as(writer, (work) =>
        work.tx.update(resources).set({ reviewByOn: '2040-01-01' }).where(eq(resources.id, resourceId)),
      ),
    ).rejects.toMatchObject(broken('resources_guard'));
  });

  it('has one published version of a resource, and one that is worked on', async () => {
    const { writer } = editors;
    const resourceId = await publishedBy(editors);
    await withActor(writer, (work) => startDraft(work, resourceId));
    await expect(
      as(writer, (work) =>
        work.tx
          .insert(resourceVersions)
          .values({ resourceId, number: 7, state: 'draft', startedAt: work.now, ...texts }),
      ),
    ).rejects.toMatchObject(broken('resource_versions_open'));
    await publishDraftWithNote(resourceId);
    const published = (await versionsOf(resourceId)).filter(({ state }) => state === 'published');
    expect(published.map(({ number }) => number)).toEqual([2]);
  });

  it('takes what nobody wrote on from the portal alone', async () => {
    const system: Actor = { kind: 'system', job: 'start-set' };
    const [row] = await as(system, (work) =>
      work.tx
        .insert(resources)
        .values({ slug: 'van-het-portaal', kind: 'article', audience: 'public', addedAt: work.now })
        .returning({ id: resources.id }),
    );
    const resourceId = row?.id ?? '';
    await as(system, async ({ tx, now }) => {
      await tx
        .insert(resourceVersions)
        .values({ resourceId, number: 1, state: 'draft', startedAt: now, ...texts });
      const own = eq(resourceVersions.resourceId, resourceId);
      await tx.update(resourceVersions).set({ state: 'offered' }).where(own);
      await tx.update(resourceVersions).set({ state: 'published', publishedAt: now }).where(own);
    });
    expect(await versionsOf(resourceId)).toMatchObject([{ state: 'published', approvedById: null }]);
  });

  async function publishDraftWithNote(resourceId: string) {
    const { revision } = await openVersionOf(editors.writer, resourceId);
    const input = { resourceId, revision, changeNote: 'Beter verwoord.', ...texts };
    done(await withActor(editors.writer, (work) => saveDraft(work, input)));
    await publishDraft(editors, resourceId);
  }
});
