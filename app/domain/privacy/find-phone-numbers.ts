import { passesElevenTest } from './eleven-test';
import type { Candidate } from './finding';
import { type DigitWindow, type NumberRun, numberRuns, windowsFrom } from './number-runs';

const mostDigits = 15;
const publicLine = /^0(?:800|900|906|909)/;

/** With the country code of the Netherlands nine digits follow, with or without "(0)" before them. */
function isInternationalDutch(digits: string): boolean {
  return /^(?:00)?310?[1-9]\d{8}$/.test(digits);
}

/** Ten digits, of which the first group already says it is an area or mobile code; or all of them apart. */
function isNational(text: string, run: NumberRun, window: DigitWindow): boolean {
  if (!/^0[1-9]\d{8}$/.test(window.digits)) return false;
  const groups = run.groups.slice(window.first, window.last + 1);
  const first = groups[0];
  if (!first || (first.end - first.start < 2 && groups.length < 10)) return false;
  return !groups.some((group) => passesElevenTest(text.slice(group.start, group.end)));
}

/** The longest number on the line it begins on; a next line is another number unless this one is too short. */
function foreignFrom(run: NumberRun, windows: readonly DigitWindow[]): DigitWindow | undefined {
  const long = windows.filter(({ digits }) => digits.length >= 9);
  const onOneLine = long.filter(
    ({ first, last }) => !run.gaps.slice(first, last).some((gap) => /\n/.test(gap)),
  );
  return onOneLine.at(-1) ?? long[0];
}

function phoneFrom(text: string, run: NumberRun, first: number): Candidate | null {
  const opening = run.groups[first];
  if (!opening) return null;
  const before = text[opening.start - 1];
  const isMobileAbroad = /^316\d{8}$/.test(text.slice(opening.start, opening.end));
  if (before !== '+' && text[opening.start] !== '0' && !isMobileAbroad) return null;
  const windows = windowsFrom(text, run, first, mostDigits);
  const service = windows.find(
    (window) => publicLine.test(window.digits) && /^.{8}$|^.{11}$/.test(window.digits),
  );
  if (service) return { kind: 'phone', severity: 'public', start: service.start, end: service.end };

  const dutch = windows.find((window) => isInternationalDutch(window.digits));
  const trusted = dutch && (before === '+' || isMobileAbroad || dutch.digits.startsWith('00'));
  const foreign = foreignFrom(run, windows);
  const abroad = before === '+' || /^00[1-9]\d{8}/.test(foreign?.digits ?? '') ? foreign : undefined;
  const international = trusted ? dutch : abroad;
  if (international) {
    const start = before === '+' ? opening.start - 1 : opening.start;
    return { kind: 'phone', severity: 'block', start, end: international.end };
  }
  const national = windows.find((window) => isNational(text, run, window));
  if (!national) return null;
  const start = before === '(' ? national.start - 1 : national.start;
  return { kind: 'phone', severity: 'block', start, end: national.end };
}

/** Phone numbers in every usual Dutch writing and international ones with a country code. */
export function findPhoneNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const run of numberRuns(text)) {
    for (let first = 0; first < run.groups.length; first++) {
      const candidate = phoneFrom(text, run, first);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}
