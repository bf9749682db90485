import { passesElevenTest } from './eleven-test';
import type { Candidate, Severity } from './finding';
import { type DigitWindow, type NumberRun, numberRuns, windowsFrom } from './number-runs';

const bsnWord = /(?:\bbsn|burgerservicenum+er|burger service num+er|\bsofi-?(?:num+er)?)[^\d\n]{0,20}$/i;
const chamberWord = /(?:kvk|kamer van koophandel|handelsregister|chamber of commerce)[^\d\n]{0,20}$/i;
const currencyBefore = /(?:€|\beuro|\beur)\s?$/i;
const currencyAfter = /^\s?(?:,-|euro\b|eur\b|€)/i;

function isAmount(text: string, window: DigitWindow): boolean {
  return (
    currencyBefore.test(text.slice(Math.max(0, window.start - 6), window.start)) ||
    currencyAfter.test(text.slice(window.end, window.end + 6))
  );
}

function gapsWithin(run: NumberRun, window: DigitWindow): readonly string[] {
  return run.gaps.slice(window.first, window.last);
}

/** Digits that go on with the same dot or dash belong to a longer number than the window. */
function isCutOut(run: NumberRun, window: DigitWindow): boolean {
  if (window.first === window.last) return false;
  const around = [run.gaps[window.first - 1], run.gaps[window.last]];
  return around.some((gap) => gap !== undefined && /^[.,/-]$/.test(gap));
}

function groupsOf(text: string, run: NumberRun, window: DigitWindow): string[] {
  return run.groups.slice(window.first, window.last + 1).map((group) => text.slice(group.start, group.end));
}

function areYears(groups: readonly string[]): boolean {
  return groups.every((group) => /^(?:19|20)\d\d$/.test(group));
}

/** Written as 12.500.000: read as a quantity unless something says otherwise. */
function hasThousands(groups: readonly string[], gaps: readonly string[]): boolean {
  return (
    groups.length > 2 &&
    groups.slice(1).every((group) => group.length === 3) &&
    gaps.every((gap) => gap === gaps[0] && /^[ .,]$/.test(gap))
  );
}

function judgeNine(text: string, run: NumberRun, window: DigitWindow, named: boolean): Severity | null {
  if (named) return passesElevenTest(window.digits) ? 'block' : 'warn';
  if (!passesElevenTest(window.digits) || isCutOut(run, window)) return null;
  return isAmount(text, window) ? 'ask' : 'block';
}

function judgeEight(text: string, run: NumberRun, window: DigitWindow, named: boolean): Severity | null {
  if (!passesElevenTest(`0${window.digits}`)) return null;
  if (named) return 'warn';
  const groups = groupsOf(text, run, window);
  const gaps = gapsWithin(run, window);
  const evenlyWritten = gaps.every((gap) => gap === gaps[0] && gap.length === 1);
  const looseDigits = groups.some((group) => group.length === 1);
  if (isCutOut(run, window) || isAmount(text, window) || areYears(groups)) return null;
  if (!evenlyWritten || looseDigits) return null;
  if (hasThousands(groups, gaps)) return 'ask';
  return chamberWord.test(text.slice(Math.max(0, window.start - 50), window.start)) ? 'ask' : 'warn';
}

function candidateFrom(text: string, run: NumberRun, first: number, mentioned: boolean): Candidate | null {
  const opening = run.groups[first];
  if (!opening) return null;
  const named = mentioned && bsnWord.test(text.slice(Math.max(0, opening.start - 45), opening.start));
  const windows = windowsFrom(text, run, first, 9);
  const nine = windows.find((window) => window.digits.length === 9);
  const nineSeverity = nine ? judgeNine(text, run, nine, named) : null;
  if (nine && nineSeverity) return { kind: 'bsn', severity: nineSeverity, start: nine.start, end: nine.end };
  const eight = windows.find((window) => window.digits.length === 8);
  const eightSeverity = eight ? judgeEight(text, run, eight, named) : null;
  if (eight && eightSeverity) {
    return { kind: 'bsn-eight', severity: eightSeverity, start: eight.start, end: eight.end };
  }
  return null;
}

/**
 * Citizen service numbers. Nine digits in any writing that pass the eleven-test are refused; eight
 * digits that pass it with a zero before them get a warning, because a Chamber of Commerce number
 * may pass by accident. After the word "BSN" nine digits get a warning even with a typing error.
 */
export function findCitizenNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  const mentioned = /bsn|burger|sofi/i.test(text);
  for (const run of numberRuns(text)) {
    for (let first = 0; first < run.groups.length; first++) {
      const candidate = candidateFrom(text, run, first, mentioned);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}
