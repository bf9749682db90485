export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** Groups of digits that may be one number: `gaps[i]` stands between group i and group i + 1. */
export interface NumberRun {
  readonly groups: readonly DigitGroup[];
  readonly gaps: readonly string[];
}

const longestGap = 3;

function isDigit(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code >= 48 && code <= 57;
}

function gapAfter(text: string, position: number): string | null {
  if (text[position] === ',') return isDigit(text, position + 1) ? ',' : null;
  for (let length = 1; length <= longestGap; length++) {
    if (!' .-/()_*\n'.includes(text[position + length - 1] ?? '#')) return null;
    if (!isDigit(text, position + length)) continue;
    const gap = text.slice(position, position + length);
    return gap.indexOf('\n') === gap.lastIndexOf('\n') ? gap : null;
  }
  return null;
}

/** All digits of a text, gathered over the spaces, dots, dashes, slashes and the one line end people put between them. */
export function numberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  let position = 0;
  while (position < text.length) {
    if (!isDigit(text, position)) {
      position++;
      continue;
    }
    const groups: DigitGroup[] = [];
    const gaps: string[] = [];
    for (;;) {
      const start = position;
      while (isDigit(text, position)) position++;
      groups.push({ start, end: position });
      const gap = gapAfter(text, position);
      if (gap === null) break;
      gaps.push(gap);
      position += gap.length;
    }
    runs.push({ groups, gaps });
  }
  return runs;
}

/** A number made of whole groups of a run. */
export interface DigitWindow extends DigitGroup {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
}

/** Every series of whole groups in a run that begins at group `first` and has at most `most` digits. */
export function windowsFrom(text: string, run: NumberRun, first: number, most: number): DigitWindow[] {
  const windows: DigitWindow[] = [];
  const start = run.groups[first]?.start ?? 0;
  let digits = '';
  for (let last = first; last < run.groups.length; last++) {
    const group = run.groups[last];
    if (!group || digits.length + group.end - group.start > most) break;
    digits += text.slice(group.start, group.end);
    windows.push({ digits, first, last, start, end: group.end });
  }
  return windows;
}
