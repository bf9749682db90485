import { passesElevenTest } from './eleven-test';
import type { Candidate, Severity } from './finding';
import { type DigitWindow, type NumberRun, numberRuns, windowsFrom } from './number-runs';

const bsnWord = /(?:\bbsn|burgerservicenum+er|burger service num+er|\bsofi-?(?:num+er)?)[^\d\n]{0,20}$/i;
/** Numbers of organisations pass the eleven-test by accident (KvK) or by design (RSIN). */
const organisationWord =
  /(?:kvk|kamer van koophandel|handelsregister|chamber of commerce|rsin)[^\d\n]{0,20}$/i;
/** Numbers of things. */
const thingWord =
  /(?:cpv|isbn|issn|tenderned|(?:order|project|artikel|factuur|perceel|tender|verplichtingen|publicatie)-?(?:nummer|nr)|\bOIN)[^\d\n]{0,20}$/i;
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

function groupLength(run: NumberRun, index: number): number {
  const group = run.groups[index];
  return group ? group.end - group.start : 0;
}

/** "310 355 402 389": one row of a table, of which no three groups are a number by themselves. */
function isPartOfRow(run: NumberRun, window: DigitWindow): boolean {
  const isSpaced = (gap: string | undefined) => gap === ' ';
  if (!gapsWithin(run, window).every(isSpaced)) return false;
  const isSame = groupLength(run, window.first) === groupLength(run, window.last);
  const isRegular = isSame || window.last - window.first < 2;
  const sides = [
    { gap: run.gaps[window.first - 1], inner: window.first, outer: window.first - 1 },
    { gap: run.gaps[window.last], inner: window.last, outer: window.last + 1 },
  ];
  return sides.some(
    ({ gap, inner, outer }) =>
      isSpaced(gap) && (!isRegular || groupLength(run, inner) === groupLength(run, outer)),
  );
}

/** Digits that go on with the same dot or dash belong to a longer number than the window. */
function isCutOut(run: NumberRun, window: DigitWindow): boolean {
  if (window.first === window.last) return false;
  const around = [run.gaps[window.first - 1], run.gaps[window.last]];
  return around.some((gap) => gap !== undefined && /^[.,/-]$/.test(gap)) || isPartOfRow(run, window);
}

function groupsOf(text: string, run: NumberRun, window: DigitWindow): string[] {
  return run.groups.slice(window.first, window.last + 1).map((group) => text.slice(group.start, group.end));
}

function isYear(group: string): boolean {
  return /^(?:19|20)\d\d$/.test(group);
}

/** Written as 12.500.000: a quantity. */
function hasThousands(groups: readonly string[], gaps: readonly string[]): boolean {
  return (
    groups.length > 2 &&
    groups.slice(1).every((group) => group.length === 3) &&
    gaps.every((gap) => gap === gaps[0] && /^[ .,]$/.test(gap))
  );
}

function stands(word: RegExp, text: string, window: DigitWindow): boolean {
  return word.test(text.slice(Math.max(0, window.start - 50), window.start));
}

/** Broken by a line end: one number, or two of which one is a year. */
function isTwoNumbers(text: string, run: NumberRun, window: DigitWindow): boolean {
  const isBroken = gapsWithin(run, window).some((gap) => gap.includes('\n'));
  return isBroken && groupsOf(text, run, window).some(isYear);
}

function judgeNine(text: string, run: NumberRun, window: DigitWindow, named: boolean): Severity | null {
  if (named) return passesElevenTest(window.digits) ? 'block' : 'warn';
  if (!passesElevenTest(window.digits) || isCutOut(run, window)) return null;
  if (isAmount(text, window) || isTwoNumbers(text, run, window) || stands(thingWord, text, window))
    return null;
  return stands(organisationWord, text, window) ? 'ask' : 'block';
}

function judgeEight(text: string, run: NumberRun, window: DigitWindow, named: boolean): Severity | null {
  if (!passesElevenTest(`0${window.digits}`)) return null;
  if (named) return 'warn';
  const groups = groupsOf(text, run, window);
  const gaps = gapsWithin(run, window);
  const evenlyWritten = gaps.every((gap) => gap === gaps[0] && gap.length === 1 && gap !== '\n');
  const looseDigits = groups.some((group) => group.length === 1);
  if (isCutOut(run, window) || isAmount(text, window) || groups.every(isYear)) return null;
  if (!evenlyWritten || looseDigits || hasThousands(groups, gaps)) return null;
  if (stands(thingWord, text, window)) return null;
  return stands(organisationWord, text, window) ? 'ask' : 'warn';
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
 * may pass by accident; after "KvK" or "RSIN" it is only a question. After the word "BSN" nine digits get a
 * warning even with a typing error. Amounts, rows of a table and numbers of things are left alone.
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
