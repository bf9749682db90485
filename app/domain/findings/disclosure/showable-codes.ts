import { type CodeTable, codeTable } from './code-table';
import type { CodedFinding } from './coded-finding';

export interface Showable {
  /** Whether the findings together come from enough reviews to be shown at all. */
  readonly isOpen: boolean;
  /** Per finding the codes that may be shown of it. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Which codes of findings may be shown, so that no combination a visitor can put together describes fewer than `fewest`
 * reviews: the codes that are shown of a finding are all shown, together, of at least `fewest - 1` other reviews.
 * The largest combinations come first. One that enough reviews share is shown of every finding that has it and shows
 * nothing yet, and those keep it for good; later ones are smaller and are counted with what is shown by then. So each
 * finding is settled once, and what was settled stays true. Of equal combinations the most telling is taken.
 * Source: domain.md 4.3 and 13.17.
 */
export function showableCodes(findings: readonly CodedFinding[], fewest: number): Showable {
  const isOpen = new Set(findings.map(({ sourceId }) => sourceId)).size >= fewest;
  const shown = new Map<string, readonly string[]>(findings.map(({ id }) => [id, []]));
  if (!isOpen) return { isOpen, codes: shown };
  const table = codeTable(findings);
  const open = new Set(table.findings.keys());
  for (let size = Math.max(...findings.map(({ codes }) => codes.length)); size > 0; size -= 1) {
    for (const place of table.findings.keys()) {
      const combination = open.has(place) && sharedCombination(table, place, { size, fewest });
      if (!combination) continue;
      for (const settled of table.having(combination).filter((other) => open.has(other))) {
        table.keepOnly(settled, combination);
        open.delete(settled);
        shown.set(table.findings[settled]?.id ?? '', table.codesAt(settled));
      }
    }
  }
  return { isOpen, codes: shown };
}

/** Findings with dozens of codes have too many combinations to try them all; the smaller ones come later anyway. */
const mostSteps = 20_000;

/** The most telling combination of this many codes of a finding that enough reviews share. */
function sharedCombination(
  table: CodeTable,
  place: number,
  { size, fewest }: { size: number; fewest: number },
): readonly number[] | null {
  const codes = table.columnsOf(place);
  const chosen: number[] = [];
  let steps = 0;
  const isFound = (at: number, depth: number): boolean => {
    if (chosen.length === size) return true;
    steps += 1;
    const code = codes[at];
    if (code === undefined || chosen.length + codes.length - at < size || steps > mostSteps) return false;
    const narrowed = table.narrow(depth, code);
    if (narrowed === 'same' || table.countsReviews(depth + 1, fewest)) {
      chosen.push(code);
      if (isFound(at + 1, depth + 1)) return true;
      chosen.pop();
      // Everything left has this code: a combination without it is a smaller one.
      if (narrowed === 'same') return false;
    }
    return isFound(at + 1, depth);
  };
  return isFound(0, 0) ? chosen : null;
}
