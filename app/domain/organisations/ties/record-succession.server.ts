import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { organisationRelations, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewSuccession } from './inputs';
import { type RelationRefusal, relationRefusals } from './relation-refusals';

type Refusal =
  | RelationRefusal
  | 'no-predecessor'
  | 'predecessor-twice'
  | 'predecessor-ended'
  | 'not-begun-then';

/**
 * Organisations go up in another on a day, as municipalities do on 1 January: they end the day before and it succeeds
 * them. Ties of people stay with the organisation they were with; the conflict path goes on through the merger. What
 * the old ones still had with others ends, or goes over to the successor from that day.
 */
export async function recordSuccession(
  work: Work,
  successorId: string,
  { predecessorIds, onDay, relations, isNew }: NewSuccession,
): Promise<Result<null, Refusal>> {
  if (work.actor.kind !== 'system' && !hasRole(work.actor, 'coordinator')) return fail('not-found');
  const chosen = predecessorIds.filter((id) => id !== undefined);
  const [first] = chosen;
  if (first === undefined) return fail('no-predecessor');
  if (new Set(chosen).size < chosen.length) return fail('predecessor-twice');
  if (chosen.includes(successorId)) return fail('relation-with-itself');
  const lastDay = addDays(onDay, -1);
  const refusal = await endOrganisations(work, chosen, successorId, lastDay);
  if (refusal) return fail(refusal);
  if (isNew) {
    await refusedBy({ organisations_period: 'dates-wrong' }, () =>
      work.tx.update(organisations).set({ validFrom: onDay }).where(eq(organisations.id, successorId)),
    );
  }
  const ended = await endRelations(work, chosen, lastDay);
  if (relations === 'taken-over') await takeOver(work, ended, [...chosen, successorId], onDay);
  await refusedBy(relationRefusals, () =>
    work.tx
      .insert(organisationRelations)
      .values(
        chosen.map((fromId) => ({ fromId, toId: successorId, kind: 'successor' as const, validFrom: onDay })),
      ),
  );
  for (const organisationId of chosen) {
    const data = { successorId, onDay, relations };
    await recordActivity(work, { name: 'organisations.organisation-succeeded', organisationId, data });
  }
  return succeed(null);
}

async function endOrganisations(
  work: Work,
  ids: readonly string[],
  successorId: string,
  lastDay: CalendarDay,
): Promise<Refusal | null> {
  const found = await work.tx
    .select({ id: organisations.id, from: organisations.validFrom, until: organisations.validUntil })
    .from(organisations)
    .where(inArray(organisations.id, [...ids, successorId]))
    .orderBy(organisations.id)
    .for('update');
  if (found.length < ids.length + 1) return 'not-found';
  const old = found.filter(({ id }) => id !== successorId);
  if (old.some(({ until }) => until !== null && until < lastDay)) return 'predecessor-ended';
  if (old.some(({ from }) => from !== null && from > lastDay)) return 'not-begun-then';
  await work.tx
    .update(organisations)
    .set({ validUntil: lastDay })
    .where(inArray(organisations.id, [...ids]));
  return null;
}

/** Whatever the old organisations had with others, and did not end before. */
async function endRelations(work: Work, ids: readonly string[], lastDay: CalendarDay) {
  const { fromId, toId, kind, validFrom, validUntil } = organisationRelations;
  return refusedBy(relationRefusals, () =>
    work.tx
      .update(organisationRelations)
      .set({ validUntil: lastDay })
      .where(
        and(
          or(inArray(fromId, [...ids]), inArray(toId, [...ids])),
          sql`${kind} <> 'successor'`,
          or(isNull(validFrom), sql`${validFrom} <= ${lastDay}`),
          or(isNull(validUntil), sql`${validUntil} > ${lastDay}`),
        ),
      )
      .returning({ fromId, toId, kind }),
  );
}

/**
 * What ended with them goes on with the successor, the last of `involved`, unless it has that already or it was among
 * themselves.
 */
async function takeOver(
  work: Work,
  ended: Awaited<ReturnType<typeof endRelations>>,
  involved: readonly string[],
  onDay: CalendarDay,
): Promise<void> {
  const successorId = involved.at(-1);
  const nowOf = (id: string) => (successorId !== undefined && involved.includes(id) ? successorId : id);
  const moved = ended
    .map(({ kind, fromId, toId }) => ({ kind, fromId: nowOf(fromId), toId: nowOf(toId), validFrom: onDay }))
    .filter(({ fromId, toId }) => fromId !== toId);
  if (moved.length === 0) return;
  await refusedBy(relationRefusals, () =>
    work.tx.insert(organisationRelations).values(moved).onConflictDoNothing(),
  );
}
