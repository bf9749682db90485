/** A fault stops the whole import; a warning asks for a look. */
export type Severity = 'fault' | 'warning';

/** Something about one place in a file, to be put into words by its code. */
export interface Problem {
  readonly severity: Severity;
  readonly sheet: string;
  /** Null when it is about the file as a whole. */
  readonly line: number | null;
  /** The heading as the file has it; empty when it is about the whole line. */
  readonly column: string;
  /** A message code: `too-long|120` where the parts after the bars belong into the sentence. */
  readonly code: string;
  /** What stands there, cut short. */
  readonly value: string;
}

const longestValue = 80;

/** What stands in a file as a part of a message code, in which a bar would begin the next part. */
export function codePart(text: string | number): string {
  return String(text).replaceAll('|', '/').slice(0, longestValue);
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestValue ? `${line.slice(0, longestValue - 1)}…` : line;
}

/** By place in the file; what is about the file as a whole comes first. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  return [...problems].sort(
    (one, other) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || (one.line ?? 0) - (other.line ?? 0),
  );
}
