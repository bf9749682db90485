import { eq, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { exportBatches, exportContents } from '~/db/schema/billing-exports';
import { type Work, withActor, withSnapshot } from '~/db/with-actor.server';
import { type T, translator } from '~/i18n/translate';
import type { Actor } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import type { ExportContentKind } from './export-content';
import { ExportFault } from './export-fault';
import { exportNumber } from './export-format';
import { boundsOf } from './export-period';
import { exportSources } from './export-source.server';
import type { ExportFailure } from './export-status';
import { keepChunks } from './keep-chunks.server';
import { type ReportProgress, writeProgress } from './write-progress.server';

type Batch = typeof exportBatches.$inferSelect;

const actor: Actor = { kind: 'system', job: 'make-export' };
const longest = 45 * 60_000;

export interface MadeExport {
  /** Null when the file is there. */
  readonly failure: ExportFailure | null;
  readonly cause?: unknown;
}

/**
 * Makes the file of a batch, in one transaction on the data of one moment: complete or absent. A batch that is done or
 * that somebody else is making is left alone (null), so that a job which is handed over twice makes one file.
 */
export async function makeExport(batchId: string, report?: ReportProgress): Promise<MadeExport | null> {
  const batch = await withActor(actor, (work) => start(work, batchId));
  if (batch === null) return null;
  try {
    const isMade = await makeAlone(batch, report ?? writeProgress(actor, batchId));
    return isMade ? { failure: null } : null;
  } catch (cause) {
    const failure = cause instanceof ExportFault ? cause.failure : 'unexpected';
    await withActor(actor, (work) => giveUp(work, batchId, failure));
    return { failure, cause };
  }
}

/** Once more when somebody else began just as well: they leave it to whoever holds it. */
async function makeAlone(batch: Batch, report: ReportProgress, mayTryAgain = true): Promise<boolean> {
  try {
    return await withSnapshot(actor, (work) => make(work, batch, report), longest);
  } catch (error) {
    if (mayTryAgain && isOutrun(error)) return makeAlone(batch, report, false);
    throw error;
  }
}

/** The batch was written by another transaction after the moment this one looks at. */
function isOutrun(error: unknown): boolean {
  return error instanceof Error && (error.cause as { readonly code?: unknown } | undefined)?.code === '40001';
}

async function start(work: Work, batchId: string): Promise<Batch | null> {
  if (!(await isFree(work, batchId))) return null;
  const [batch] = await work.tx
    .select()
    .from(exportBatches)
    .where(eq(exportBatches.id, batchId))
    .for('update');
  if (!batch || batch.status === 'done' || batch.status === 'failed') return null;
  await work.tx
    .update(exportBatches)
    .set({ status: 'running', startedAt: work.now })
    .where(eq(exportBatches.id, batchId));
  return batch;
}

/** And if so, held until the end of the transaction. */
async function isFree({ tx }: Work, batchId: string): Promise<boolean> {
  const [held] = await tx.execute(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`export ${batchId}`}, 0)) as free`,
  );
  return held?.free === true;
}

async function make(work: Work, batch: Batch, report: ReportProgress): Promise<boolean> {
  if (!(await isFree(work, batch.id))) return false;
  const bounds = boundsOf(batch.period);
  if (bounds === null) throw new Error(`no period: ${batch.period}`);
  const t = translator(batch.language);
  const noted = noteContents(work, batch.id);
  const mark = await markOf(work, batch, t);
  let expected = 0;
  const source = await exportSources[batch.format]({
    work,
    bounds,
    t,
    mark,
    note: async (kind, ids) => {
      await noted.note(kind, ids);
      await report(noted.count(), expected);
    },
  });
  expected = source.expected;
  await report(0, expected);
  const { sizeBytes, sha256 } = await keepChunks(work, batch.id, source.file);
  await work.tx
    .update(exportBatches)
    .set({ status: 'done', finishedAt: sql`clock_timestamp()`, rows: noted.count(), sizeBytes, sha256 })
    .where(eq(exportBatches.id, batch.id));
  await recordActivity(work, { name: 'billing.export-made', data: { exportId: batch.id } });
  return true;
}

async function giveUp(work: Work, batchId: string, failure: ExportFailure): Promise<void> {
  await work.tx
    .update(exportBatches)
    .set({ status: 'failed', finishedAt: work.now, failure })
    .where(eq(exportBatches.id, batchId));
  await recordActivity(work, { name: 'billing.export-failed', data: { exportId: batchId, failure } });
}

function noteContents({ tx }: Work, batchId: string) {
  let position = 0;
  let counted = 0;
  return {
    count: () => counted,
    note: async (kind: ExportContentKind, ids: readonly string[]) => {
      await tx.insert(exportContents).values({ batchId, position, kind, ids: [...ids] });
      position += 1;
      counted += ids.length;
    },
  };
}

const dutchClock = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** Who asked for it, and when by the Dutch clock. The same words whenever it is made, so the file is too. */
async function markOf({ tx }: Work, batch: Batch, t: T): Promise<string> {
  const [asker] = batch.askedById
    ? await tx.select({ name: people.name }).from(people).where(eq(people.id, batch.askedById))
    : [];
  const moment = dutchClock.format(batch.askedAt).replace(',', '');
  const who = asker?.name ?? t('exports:command-line');
  return t('exports:mark', { number: exportNumber(batch), who, moment });
}
