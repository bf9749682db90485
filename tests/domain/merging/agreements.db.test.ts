import { and, eq, or } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { agree, makeCoordinator, pinOn } from '#tests/support/factories/agreements';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { conflictDeclarations } from '~/db/schema/matching';
import { pairRules } from '~/db/schema/pair-rules';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { mergeOrganisations } from '~/domain/merging/organisations/merge-organisations.server';
import { findOrganisationMergePreview } from '~/domain/merging/organisations/organisation-merge-preview.server';
import { mergePeople } from '~/domain/merging/people/merge-people.server';
import { findMergePreview } from '~/domain/merging/people/merge-preview.server';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  coordinator = await makeCoordinator();
});

async function mergeInto(kept: MadeReviewer, removed: MadeReviewer) {
  const merge = { keptId: kept.id, removedId: removed.id };
  const merged = await withActor(coordinator, async (work) => {
    const preview = await findMergePreview(work, merge);
    return mergePeople(work, merge, { seen: preview?.seen ?? '', looked: 'yes', sure: 'yes' });
  });
  if (!merged.ok) throw new Error(merged.reason);
}

/** Every rule about somebody: with whom, of which kind, from when, and how it ended. */
async function rulesOf(person: MadeReviewer) {
  const rows = await database()
    .select()
    .from(pairRules)
    .where(or(eq(pairRules.oneId, person.id), eq(pairRules.otherId, person.id)));
  const key = (one: { startsOn: string; endGround: string | null }) =>
    `${one.startsOn} ${one.endGround ?? ''}`;
  return rows
    .map(({ kind, oneId, otherId, startsOn, endGround }) => ({
      kind,
      companionId: oneId === person.id ? otherId : oneId,
      startsOn,
      endGround,
    }))
    .sort((a, b) => key(a).localeCompare(key(b)));
}

describe('of two records of one person', () => {
  it('the rules lead to the kept one: one of a kind, none with themselves, one companion at a time', async () => {
    const [kept, removed] = [
      await makeReviewer({ name: 'Fenna Duinhoven' }),
      await makeReviewer({ name: 'F. Duinhoven' }),
    ];
    const [never, mine, theirs] = [await makeReviewer(), await makeReviewer(), await makeReviewer()];
    await agree('never-together', kept, removed, { startsOn: '2026-01-01' });
    await agree('never-together', never, kept, { startsOn: '2026-03-01' });
    await agree('never-together', removed, never, { startsOn: '2026-02-01' });
    await agree('only-together', kept, mine, { startsOn: '2026-04-01' });
    await agree('only-together', theirs, removed, { startsOn: '2026-05-01' });

    await mergeInto(kept, removed);

    expect(await rulesOf(removed)).toEqual([]);
    const same = { kind: 'never-together', companionId: never.id };
    expect(await rulesOf(kept)).toEqual([
      { ...same, startsOn: '2026-02-01', endGround: null },
      { ...same, startsOn: '2026-02-01', endGround: 'merged' },
      { kind: 'only-together', companionId: mine.id, startsOn: '2026-04-01', endGround: null },
      { kind: 'only-together', companionId: theirs.id, startsOn: '2026-05-01', endGround: 'merged' },
    ]);
  });

  it('what was pinned of either is pinned of the kept one, once', async () => {
    const [kept, removed] = [await makeReviewer(), await makeReviewer()];
    const [both, one] = [await makeOrganisation(), await makeOrganisation()];
    await pinOn(kept, both, { by: coordinator });
    await pinOn(removed, both, { by: coordinator });
    await pinOn(removed, one, { by: coordinator });

    await mergeInto(kept, removed);

    const rows = await database()
      .select({ organisationId: conflictDeclarations.organisationId, ground: conflictDeclarations.endGround })
      .from(conflictDeclarations)
      .where(eq(conflictDeclarations.personId, kept.id));
    expect(rows.map(({ organisationId, ground }) => [organisationId === both, ground]).sort()).toEqual([
      [false, null],
      [true, null],
      [true, 'merged'],
    ]);
  });

  it('whoever recorded a rule under the other record, recorded it', async () => {
    const [kept, removed] = [
      await makeReviewer({ roles: ['coordinator'] }),
      await makeReviewer({ roles: ['coordinator'] }),
    ];
    const [one, other] = [await makeReviewer(), await makeReviewer()];
    const ruleId = await agree('never-together', one, other, { by: removed.actor });
    await pinOn(one, await makeOrganisation(), { by: removed.actor });
    await mergeInto(kept, removed);
    const [rule] = await database().select().from(pairRules).where(eq(pairRules.id, ruleId));
    expect(rule?.recordedById).toBe(kept.id);
  });
});

it('of two records of one organisation what is pinned leads to the kept one, also of who merges them', async () => {
  const [keptId, removedId] = [await makeOrganisation(), await makeOrganisation()];
  const person = await makeReviewer({ roles: ['coordinator'] });
  await pinOn(person, keptId, { by: coordinator });
  await pinOn(person, removedId, { by: coordinator });
  const merge = { keptId, removedId };
  const merged = await withActor(person.actor, async (work) => {
    const preview = await findOrganisationMergePreview(work, merge);
    return mergeOrganisations(work, merge, { seen: preview?.seen ?? '', sure: 'yes' });
  });
  expect(merged).toMatchObject({ ok: true });
  const open = and(
    eq(conflictDeclarations.organisationId, keptId),
    eq(conflictDeclarations.personId, person.id),
  );
  const rows = await database().select().from(conflictDeclarations).where(open);
  expect(rows.map(({ endGround }) => String(endGround)).sort()).toEqual(['merged', 'null']);
});
