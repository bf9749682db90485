import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { imports } from '~/db/schema/imports';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { ImportKind } from '../import-kind';
import type { ImportReport } from '../import-report';
import type { Severity } from '../problem';
import { keptHours } from './remove-expired-imports.server';

export interface ListedImport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly uploadedAt: Date;
  readonly appliedAt: Date | null;
  readonly lines: number;
  readonly faults: number;
  readonly warnings: number;
}

export interface KeptImport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly uploadedAt: Date;
  readonly holdsOn: CalendarDay | null;
  readonly appliedAt: Date | null;
  readonly report: ImportReport;
}

/** Not those whose day has passed, though the job that takes them away has not come by yet. */
const stillKept = ({ now }: Work) => gt(imports.uploadedAt, new Date(now.getTime() - keptHours * 3_600_000));

const figure = (name: 'lines' | 'faults' | 'warnings') => sql<number>`(${imports.report}->>${name})::int`;

/** One's own imports, the newest first. Row-level security shows nobody else's. */
export async function listImports(work: Work): Promise<ListedImport[]> {
  return work.tx
    .select({
      id: imports.id,
      kind: imports.kind,
      fileName: imports.fileName,
      uploadedAt: imports.uploadedAt,
      appliedAt: imports.appliedAt,
      lines: figure('lines'),
      faults: figure('faults'),
      warnings: figure('warnings'),
    })
    .from(imports)
    .where(stillKept(work))
    .orderBy(desc(imports.uploadedAt), desc(imports.id));
}

export async function findImport(work: Work, importId: string): Promise<KeptImport | null> {
  const [row] = await work.tx
    .select({
      id: imports.id,
      kind: imports.kind,
      fileName: imports.fileName,
      uploadedAt: imports.uploadedAt,
      holdsOn: imports.holdsOn,
      appliedAt: imports.appliedAt,
      report: imports.report,
    })
    .from(imports)
    .where(and(eq(imports.id, importId), stillKept(work)));
  return row ?? null;
}

export const problemsPerPage = 50;

/** What is wrong, or what asks for a look, a page at a time. */
export function problemsOnPage({ problems }: ImportReport, severity: Severity, page: number) {
  const all = problems.filter((problem) => problem.severity === severity);
  const pages = Math.max(1, Math.ceil(all.length / problemsPerPage));
  const from = (Math.min(page, pages) - 1) * problemsPerPage;
  return { rows: all.slice(from, from + problemsPerPage), pages, total: all.length };
}
