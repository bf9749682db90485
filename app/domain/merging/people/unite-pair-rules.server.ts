import { eq, inArray, or, sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { pairRules } from '~/db/schema/pair-rules';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { type Merge, type MovedRows, note } from '../move-references.server';
import { type OpenRule, unitedPairRules } from './united-pair-rules';

type Row = typeof pairRules.$inferSelect;

/**
 * Rules about two people lead to the kept record; one between the two records goes, because nobody is their own
 * companion. As the portal itself: a coordinator may end a rule and change nothing else of it.
 */
export async function unitePairRules(work: Work, merge: Merge, moved: MovedRows): Promise<void> {
  const { keptId, removedId } = merge;
  const both = [keptId, removedId];
  await asSystem(work, 'merge', async (system) => {
    const rows = await system.tx
      .select()
      .from(pairRules)
      .where(or(inArray(pairRules.oneId, both), inArray(pairRules.otherId, both)));
    const between = rows.filter(({ oneId, otherId }) => both.includes(oneId) && both.includes(otherId));
    const about = rows.filter((row) => !between.includes(row));
    note(moved, 'pair_rules before', [...between, ...about].filter(isOf(removedId)).map(keyOf));
    for (const { id } of between) await system.tx.delete(pairRules).where(eq(pairRules.id, id));

    const companionOf = ({ oneId, otherId }: Row) => (both.includes(oneId) ? otherId : oneId);
    const united = unitedPairRules(
      about
        .filter(({ endedAt }) => endedAt === null)
        .map((row): OpenRule => ({ ...row, companionId: companionOf(row), ofKept: !isOf(removedId)(row) })),
    );
    await endMerged(system, united.ended, personIdOf(work.actor));
    const periods = new Map(united.stays.map(({ id, ...period }) => [id, period]));
    // What ends goes first, so that nothing overlaps on the way.
    const inOrder = [...about].sort((a, b) => Number(periods.has(a.id)) - Number(periods.has(b.id)));
    for (const row of inOrder) {
      const period = periods.get(row.id);
      const companionId = companionOf(row);
      await system.tx
        .update(pairRules)
        .set({
          oneId: sql`least(${keptId}::uuid, ${companionId}::uuid)`,
          otherId: sql`greatest(${keptId}::uuid, ${companionId}::uuid)`,
          ...(period ? { startsOn: period.startsOn, endsOn: period.endsOn } : {}),
        })
        .where(eq(pairRules.id, row.id));
    }
  });
}

const keeperColumns = {
  pair_rules: ['recorded_by_id', 'ended_by_id'],
  conflict_declarations: ['recorded_by_id', 'ended_by_id'],
  planning_rounds: ['made_by_id', 'confirmed_by_id', 'undone_by_id'],
} as const;

/** Who recorded or ended what, of rules about two people and of pinned conflicts. */
export async function moveKeepers(work: Work, { keptId, removedId }: Merge, moved: MovedRows): Promise<void> {
  await asSystem(work, 'merge', async ({ tx }) => {
    for (const [table, columns] of Object.entries(keeperColumns)) {
      for (const column of columns) {
        const rows = await tx.execute<{ key: string }>(sql`
          update ${sql.identifier(table)} set ${sql.identifier(column)} = ${keptId}
          where ${sql.identifier(column)} = ${removedId} returning id as key`);
        note(moved, `${table}.${column}`, rows);
      }
    }
  });
}

async function endMerged(
  { tx, now }: Work,
  ended: readonly OpenRule[],
  endedById: string | null,
): Promise<void> {
  for (const { id } of ended) {
    await tx
      .update(pairRules)
      .set({ endedAt: now, endedById, endGround: 'merged' })
      .where(eq(pairRules.id, id));
  }
}

function isOf(personId: string): (row: Row) => boolean {
  return ({ oneId, otherId }) => oneId === personId || otherId === personId;
}

function keyOf({ id, kind, oneId, otherId, startsOn, endsOn }: Row): { key: string } {
  return { key: [id, kind, oneId, otherId, startsOn, endsOn ?? ''].join('/') };
}
