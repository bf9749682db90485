import type { CodedFinding } from './coded-finding';

/**
 * Which finding has which code, a bit each, so that combinations are counted by whole words. Findings of one review
 * stand next to each other.
 */
export interface CodeTable {
  readonly findings: readonly CodedFinding[];
  /** The codes of a finding as columns, most telling first. */
  columnsOf(place: number): readonly number[];
  codesAt(place: number): readonly string[];
  having(columns: readonly number[]): number[];
  keepOnly(place: number, columns: readonly number[]): void;
  /** What is left at a depth, narrowed by one code into the next depth. */
  narrow(depth: number, column: number): 'same' | 'fewer';
  /** Whether what is left at a depth comes from at least this many reviews. */
  countsReviews(depth: number, fewest: number): boolean;
}

export function codeTable(unsorted: readonly CodedFinding[]): CodeTable {
  const findings = [...unsorted].sort(bySourceThenId);
  const names = [...new Set(findings.flatMap(({ codes }) => codes))];
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const columns = findings.map(({ codes }) => codes.map((code) => columnOf.get(code) ?? 0));
  const length = (findings.length + 31) >>> 5;
  const bits = names.map(() => new Uint32Array(length));
  for (const [place, own] of columns.entries()) for (const column of own) put(bits[column], place);
  const everything = new Uint32Array(length);
  for (const place of findings.keys()) put(everything, place);
  const levels = [everything];
  const reviewOf = findings.map(({ sourceId }, place) =>
    findings.findIndex((other, first) => first <= place && other.sourceId === sourceId),
  );

  return {
    findings,
    columnsOf: (place) => columns[place] ?? [],
    codesAt: (place) => (columns[place] ?? []).map((column) => names[column] ?? ''),
    having: (wanted) =>
      [...findings.keys()].filter((place) => wanted.every((column) => has(bits[column], place))),
    keepOnly(place, kept) {
      for (const column of columns[place] ?? []) if (!kept.includes(column)) clear(bits[column], place);
      columns[place] = (columns[place] ?? []).filter((column) => kept.includes(column));
    },
    narrow(depth, column) {
      const [before, by] = [levels[depth] ?? everything, bits[column] ?? everything];
      levels[depth + 1] ??= new Uint32Array(length);
      const after = levels[depth + 1] ?? everything;
      let isSame = true;
      for (let word = 0; word < length; word += 1) {
        const left = ((before[word] ?? 0) & (by[word] ?? 0)) >>> 0;
        after[word] = left;
        if (left !== before[word]) isSame = false;
      }
      return isSame ? 'same' : 'fewer';
    },
    countsReviews(depth, fewest) {
      const left = levels[depth] ?? everything;
      let reviews = 0;
      let latest = -1;
      for (let word = 0; word < length; word += 1) {
        for (let rest = left[word] ?? 0; rest !== 0; rest &= rest - 1) {
          const review = reviewOf[word * 32 + 31 - Math.clz32(rest & -rest)] ?? -1;
          if (review === latest) continue;
          latest = review;
          reviews += 1;
          if (reviews >= fewest) return true;
        }
      }
      return false;
    },
  };
}

function bySourceThenId(one: CodedFinding, other: CodedFinding): number {
  if (one.sourceId !== other.sourceId) return one.sourceId < other.sourceId ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id !== other.id);
}

function put(bits: Uint32Array | undefined, place: number): void {
  if (bits) bits[place >>> 5] = ((bits[place >>> 5] ?? 0) | (1 << (place & 31))) >>> 0;
}

function clear(bits: Uint32Array | undefined, place: number): void {
  if (bits) bits[place >>> 5] = ((bits[place >>> 5] ?? 0) & ~(1 << (place & 31))) >>> 0;
}

function has(bits: Uint32Array | undefined, place: number): boolean {
  return (((bits?.[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}
