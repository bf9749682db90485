import { and, eq, sql } from 'drizzle-orm';
import { exportBatches } from '~/db/schema/billing-exports';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '~/i18n/language';
import { enqueue } from '~/platform/queue.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { type ExportFormat, exportNumber } from './export-format';
import type { ExportPeriod } from './export-period';

export interface AskedExport {
  readonly period: ExportPeriod;
  readonly format: ExportFormat;
  readonly language: Language;
}

/** Asks for a file about a period. The worker makes it; whoever sits at the machine makes it at once. */
export async function askExport(
  work: Work,
  asked: AskedExport,
): Promise<Result<{ readonly id: string; readonly number: string }, 'not-found'>> {
  if (work.actor.kind !== 'system' && !hasRole(work.actor, 'treasurer')) return fail('not-found');
  const year = yearOf(calendarDayAt(work.now));
  const [next] = await work.tx.execute(sql`select next_export_number(${year}) as number`);
  const number = Number(next?.number);
  const [batch] = await work.tx
    .insert(exportBatches)
    .values({ ...asked, year, number, askedById: personIdOf(work.actor), askedAt: work.now })
    .returning({ id: exportBatches.id });
  if (!batch) throw new Error('an export was not written');
  await recordActivity(work, { name: 'billing.export-asked', data: { exportId: batch.id } });
  if (work.actor.kind !== 'system') await enqueue(work.tx, 'export-due', { batchId: batch.id });
  return succeed({ id: batch.id, number: exportNumber({ year, number }) });
}

/** A file that could not be made is asked for again, under the number it has. */
export async function askExportAgain(
  work: Work,
  { year, number }: { readonly year: number; readonly number: number },
): Promise<Result<null, 'not-found' | 'export-not-failed'>> {
  if (!hasRole(work.actor, 'treasurer')) return fail('not-found');
  const [batch] = await work.tx
    .select({ id: exportBatches.id, status: exportBatches.status })
    .from(exportBatches)
    .where(and(eq(exportBatches.year, year), eq(exportBatches.number, number)))
    .for('update');
  if (!batch) return fail('not-found');
  if (batch.status !== 'failed') return fail('export-not-failed');
  await work.tx
    .update(exportBatches)
    .set({ status: 'waiting', startedAt: null, finishedAt: null, failure: null })
    .where(eq(exportBatches.id, batch.id));
  await recordActivity(work, { name: 'billing.export-asked', data: { exportId: batch.id } });
  await enqueue(work.tx, 'export-due', { batchId: batch.id });
  return succeed(null);
}
