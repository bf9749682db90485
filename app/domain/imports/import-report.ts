import type { ImportKind } from './import-kind';
import { inOrder, type Problem } from './problem';

/** One thing that would change, for somebody to recognise: what, of whom or which, and how. */
export interface Change {
  /** A key of the texts of imports (`change`). */
  readonly what: string;
  readonly subject: string;
  readonly detail: string;
}

/** What an import would do, or did. */
export interface ImportReport {
  readonly kind: ImportKind;
  /** Lines that were read as a row of the table. */
  readonly lines: number;
  /** How many times each change happens; a change that does not happen is not named. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first of the changes. */
  readonly changes: readonly Change[];
  readonly faults: number;
  readonly warnings: number;
  readonly problems: readonly Problem[];
}

/** More lines than a file may have: in practice every problem is named. */
const mostProblems = 20_000;
const mostChanges = 400;

export function importReport(
  kind: ImportKind,
  lines: number,
  changes: readonly Change[],
  problems: readonly Problem[],
): ImportReport {
  const counts: Record<string, number> = {};
  for (const { what } of changes) counts[what] = (counts[what] ?? 0) + 1;
  const faults = problems.filter(({ severity }) => severity === 'fault').length;
  return {
    kind,
    lines,
    counts,
    changes: changes.slice(0, mostChanges),
    faults,
    warnings: problems.length - faults,
    problems: inOrder(problems).slice(0, mostProblems),
  };
}

/** Whether carrying it out would change anything at all. */
export function changesNothing({ counts }: Pick<ImportReport, 'counts'>): boolean {
  return Object.keys(counts).length === 0;
}
