import { and, count, desc, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { exportBatches, exportProgress } from '~/db/schema/billing-exports';
import type { Work } from '~/db/with-actor.server';
import { exportNumber } from './export-format';

export const exportsPerPage = 25;

const shown = {
  id: exportBatches.id,
  year: exportBatches.year,
  number: exportBatches.number,
  format: exportBatches.format,
  period: exportBatches.period,
  status: exportBatches.status,
  askedBy: people.name,
  askedAt: exportBatches.askedAt,
  finishedAt: exportBatches.finishedAt,
  rows: exportBatches.rows,
  sizeBytes: exportBatches.sizeBytes,
  sha256: exportBatches.sha256,
  failure: exportBatches.failure,
};

/** Every export, the newest first. Row-level security shows them to whoever keeps the books. */
export async function listExports({ tx }: Work, page: number) {
  const [all] = await tx.select({ exports: count() }).from(exportBatches);
  const rows = await tx
    .select(shown)
    .from(exportBatches)
    .leftJoin(people, eq(people.id, exportBatches.askedById))
    .orderBy(desc(exportBatches.year), desc(exportBatches.number))
    .limit(exportsPerPage)
    .offset((page - 1) * exportsPerPage);
  return {
    exports: rows.map((row) => ({ ...row, name: exportNumber(row) })),
    pages: Math.max(1, Math.ceil((all?.exports ?? 0) / exportsPerPage)),
  };
}

export type ListedExport = Awaited<ReturnType<typeof listExports>>['exports'][number];

/** With how far it is, while it is being made. */
export async function findExport(
  { tx }: Work,
  { year, number }: { readonly year: number; readonly number: number },
) {
  const [row] = await tx
    .select({ ...shown, rowsDone: exportProgress.rowsDone, rowsExpected: exportProgress.rowsExpected })
    .from(exportBatches)
    .leftJoin(people, eq(people.id, exportBatches.askedById))
    .leftJoin(exportProgress, eq(exportProgress.batchId, exportBatches.id))
    .where(and(eq(exportBatches.year, year), eq(exportBatches.number, number)));
  return row ? { ...row, name: exportNumber(row) } : null;
}
