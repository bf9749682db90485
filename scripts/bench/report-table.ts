import type { Timing } from './measure';

/** One thing that was measured beside what it is compared with. */
export interface Comparison {
  readonly what: string;
  readonly ours: Timing;
  readonly baseline: Timing;
  readonly baselineIs: string;
  readonly aim?: Aim;
}

/** At most so many times the median of the baseline, or a median of at most so many milliseconds. */
export type Aim = { readonly times: number } | { readonly milliseconds: number };

const headings = ['what', 'median', 'p95', 'beside', 'median', 'p95', 'ratio', 'aim', 'met?'] as const;

export function reportTable(comparisons: readonly Comparison[]): string {
  const rows = [headings, ...comparisons.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, column, widths))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cellsOf({ what, ours, baseline, baselineIs, aim }: Comparison): string[] {
  const ratio = ours.median / baseline.median;
  return [
    what,
    milliseconds(ours.median),
    milliseconds(ours.p95),
    baselineIs,
    milliseconds(baseline.median),
    milliseconds(baseline.p95),
    `${ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(1)}×`,
    aim ? aimInWords(aim) : '',
    aim ? (isMet(aim, ours, ratio) ? 'yes' : 'NO') : '',
  ];
}

function isMet(aim: Aim, ours: Timing, ratio: number): boolean {
  return 'times' in aim ? ratio <= aim.times : ours.median <= aim.milliseconds;
}

function aimInWords(aim: Aim): string {
  return 'times' in aim ? `≤ ${aim.times}×` : `≤ ${aim.milliseconds} ms`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

const leftColumns = [0, 3, 8];

function padded(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return leftColumns.includes(column) ? cell.padEnd(width) : cell.padStart(width);
}
