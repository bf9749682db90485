import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, assign, look, makeLookedAt } from '#tests/support/factories/quality';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { checklistItems, checklistVersions, gateChecks } from '~/db/schema/review-quality';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { listChecklists } from '~/domain/reviews/quality/checklist-queries.server';
import { type Gate, gates } from '~/domain/reviews/quality/gate';
import { publishChecklist } from '~/domain/reviews/quality/publish-checklist.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let coordinator: Actor;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});
afterAll(() => clock.reset());

async function listsOf(gate: Gate) {
  return await withActor(coordinator, (work) => listChecklists(work, gate));
}

async function publish(
  gate: Gate,
  {
    by = coordinator,
    itemsNl = 'Eerste onderdeel\nTweede onderdeel',
    ...change
  }: Record<string, unknown> & {
    by?: Actor;
    itemsNl?: string;
  } = {},
) {
  const version = (await listsOf(gate))[0]?.version ?? 0;
  const input = { gate, version, itemsNl, itemsEn: 'First item\nSecond item', ...change };
  return await withActor(by, (work) => publishChecklist(work, input));
}

describe('the lists the portal came with', () => {
  it('are there for every gate, in both languages', async () => {
    for (const gate of gates) {
      const [list, ...more] = await listsOf(gate);
      expect(more).toEqual([]);
      expect(list).toMatchObject({ version: 1, publishedBy: null });
      expect(list?.items.length).toBeGreaterThanOrEqual(5);
      expect(list?.items.map(({ position }) => position)).toEqual(list?.items.map((_, index) => index + 1));
    }
  });
});

describe('publishing', () => {
  it('adds a version, which holds for looks that begin then; one that began keeps its own', async () => {
    const { review, team } = await makeLookedAt('follow_up');
    await assign(review, 'after', team.supervisor);
    await ask(review, 'after', team.lead);
    await look(review, 'after', team.supervisor, { finish: false });
    expect(await publish('after')).toMatchObject({ ok: true, value: { version: 2 } });
    const [newest, first] = await listsOf('after');
    expect(newest).toMatchObject({ version: 2, publishedBy: 'Coco Coördinator' });
    expect(newest?.items).toMatchObject([
      { textNl: 'Eerste onderdeel', textEn: 'First item' },
      { textNl: 'Tweede onderdeel', textEn: 'Second item' },
    ]);
    const [kept] = await database().select().from(gateChecks).where(eq(gateChecks.requestId, review.id));
    expect(kept?.checklistId).toBe(first?.id);
    // The page that shows the new list to somebody who goes on with the old one is stale.
    expect(await look(review, 'after', team.supervisor)).toMatchObject({ reason: 'stale' });
  });

  it('is refused to others, of an older page, and of what is no list', async () => {
    const personId = await makePerson('Sanne Elders', ['supervisor']);
    const supervisor: Actor = { kind: 'person', personId, roles: ['supervisor'] };
    expect(await publish('design', { by: supervisor })).toMatchObject({ reason: 'not-found' });
    expect(await publish('design', { version: 0 })).toMatchObject({ reason: 'stale' });
    expect(await publish('design', { itemsNl: 'Een onderdeel' })).toMatchObject({
      reason: 'not-a-list',
      fields: { itemsEn: 'lines-differ|1|2' },
    });
    expect(await publish('design', { itemsNl: 'Bel 06 12 34 56 78\nTweede onderdeel' })).toMatchObject({
      reason: 'private-data',
      fields: { itemsNl: 'found-phone' },
    });
  });

  it('never changes what was published, says the database', async () => {
    const [list] = await listsOf('report');
    const of = eq(checklistItems.checklistId, list?.id ?? '');
    const refused = { cause: { code: '42501' } };
    const as = (run: Parameters<typeof withActor>[1]) => withActor(coordinator, run);
    await expect(
      as(({ tx }) => tx.update(checklistItems).set({ textNl: 'Heel anders nu' }).where(of)),
    ).rejects.toMatchObject(refused);
    await expect(as(({ tx }) => tx.delete(checklistItems).where(of))).rejects.toMatchObject(refused);
    const version = and(eq(checklistVersions.gate, 'report'), eq(checklistVersions.version, 1));
    await expect(
      as(({ tx }) => tx.update(checklistVersions).set({ publishedAt: new Date() }).where(version)),
    ).rejects.toMatchObject(refused);
    await expect(as(({ tx }) => tx.delete(checklistVersions).where(version))).rejects.toMatchObject(refused);
    const late = { checklistId: list?.id ?? '', position: 99, textNl: 'Nog een erbij', textEn: 'One more' };
    await expect(as(({ tx }) => tx.insert(checklistItems).values(late))).rejects.toMatchObject({
      cause: { constraint_name: 'checklist_items_with_version' },
    });
  });
});
