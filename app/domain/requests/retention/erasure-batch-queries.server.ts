import { asc, count, desc, eq } from 'drizzle-orm';
import { erasureBatches, requestTombstones } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { Outcome } from '../closing/outcome';
import type { RequestKind } from '../request-kind';
import { addCounts, type ErasedCounts } from './erased-kind';

const perPage = 20;

export interface ErasureBatch {
  readonly id: string;
  readonly ranAt: Date;
  readonly counts: ErasedCounts;
}

export interface BatchList {
  readonly rows: readonly ErasureBatch[];
  readonly total: number;
  readonly pages: number;
}

/** Every run that erased something, the latest first. Nothing for anybody but the coordinator. */
export async function listBatches(work: Work, page: number): Promise<BatchList> {
  if (!hasRole(work.actor, 'coordinator')) return { rows: [], total: 0, pages: 1 };
  const [counted] = await work.tx.select({ total: count() }).from(erasureBatches);
  const total = counted?.total ?? 0;
  const rows = await work.tx
    .select()
    .from(erasureBatches)
    .orderBy(desc(erasureBatches.ranAt), desc(erasureBatches.id))
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { rows: rows.map(known), total, pages: Math.max(1, Math.ceil(total / perPage)) };
}

export interface Tombstone {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly submittedOn: CalendarDay;
  readonly closedOn: CalendarDay;
  readonly outcome: Outcome;
  readonly reason: string;
}

export interface BatchReport extends ErasureBatch {
  readonly tombstones: readonly Tombstone[];
}

/** What one run erased; `null` for whoever is not a coordinator, and for a run that never was. */
export async function findBatch(work: Work, batchId: string): Promise<BatchReport | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [batch] = await work.tx.select().from(erasureBatches).where(eq(erasureBatches.id, batchId));
  if (!batch) return null;
  const rows = await work.tx
    .select()
    .from(requestTombstones)
    .where(eq(requestTombstones.batchId, batchId))
    .orderBy(asc(requestTombstones.reference));
  const tombstones = rows.map(({ reference, kind, outcome, reason, submittedAt, closedAt }) => ({
    reference,
    kind,
    outcome,
    reason,
    submittedOn: calendarDayAt(submittedAt),
    closedOn: calendarDayAt(closedAt),
  }));
  return { ...known(batch), tombstones };
}

/** In the order of the vocabulary; the database gives JSON back in an order of its own. */
function known({ id, ranAt, counts }: typeof erasureBatches.$inferSelect): ErasureBatch {
  return { id, ranAt, counts: addCounts(counts) };
}
