import {
  bornCompact,
  bornIn,
  dayMonth,
  dayMonthName,
  dayMonthYear,
  days,
  isDay,
  isLastOfMonth,
  monthNameDay,
  months,
  wordMonthYear,
  yearMonthDay,
} from './date-patterns';
import { boundsPeriod, isPublicDay, speaksOfBirth, speaksOfCohort } from './date-surroundings';
import type { Candidate } from './finding';

interface WrittenDay {
  readonly day: number;
  readonly month: number;
  /** 2000 where none is written: a leap year, so that 29 February is a day. */
  readonly year: number;
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

function spotOf(match: RegExpExecArray): Spot {
  return { start: match.index, end: match.index + match[0].length };
}

function mark(spot: Spot, severity: Candidate['severity']): Candidate {
  return { kind: 'birth-date', severity, ...spot };
}

/** A day with its year: public when it is a public day or the bound of a period, unless somebody is born on it. */
function judgeFullDate(text: string, spot: Spot, { day, month, year }: WrittenDay): 'block' | 'public' {
  if (speaksOfCohort(text, spot.start)) return 'public';
  if (speaksOfBirth(text, spot.start, spot.end)) return 'block';
  const bound = { isFirst: day === 1, isLast: isLastOfMonth(day, month, year) };
  return boundsPeriod(text, spot, bound) || isPublicDay(text, spot.start, spot.end) ? 'public' : 'block';
}

function* fullDate(text: string, match: RegExpExecArray, written: WrittenDay): Generator<Candidate> {
  if (!isDay(written.day, written.month, written.year)) return;
  yield mark(spotOf(match), judgeFullDate(text, spotOf(match), written));
}

function* numericDates(text: string): Generator<Candidate> {
  for (const match of text.matchAll(dayMonthYear)) {
    const [, day = '', separator = '', month = '', year = ''] = match;
    const inFull = day.length === 2 && month.length === 2;
    if (year.length === 4) {
      if (separator === ' ' && !inFull) continue;
      yield* fullDate(text, match, { day: Number(day), month: Number(month), year: Number(year) });
      continue;
    }
    if (!isDay(Number(day), Number(month))) continue;
    const spot = spotOf(match);
    if (speaksOfBirth(text, spot.start, spot.end)) yield mark(spot, 'block');
    else if (inFull && /^[-/]$/.test(separator) && !isPublicDay(text, spot.start, spot.end)) {
      yield mark(spot, 'warn');
    }
  }
  for (const match of text.matchAll(yearMonthDay)) {
    const [, year, , month, day] = match;
    yield* fullDate(text, match, { day: Number(day), month: Number(month), year: Number(year) });
  }
}

function* namedDates(text: string): Generator<Candidate> {
  for (const match of text.matchAll(dayMonthName)) {
    const [, day, name = '', year, short, dashed] = match;
    const month = months[name.toLowerCase()] ?? 0;
    const spot = spotOf(match);
    if (year) yield* fullDate(text, match, { day: Number(day), month, year: Number(year) });
    else if (!isDay(Number(day), month)) continue;
    else if (short || dashed || speaksOfBirth(text, spot.start, spot.end)) yield mark(spot, 'block');
  }
  for (const match of text.matchAll(wordMonthYear)) {
    const [, day = '', name = '', year] = match;
    const written = { day: days[day.toLowerCase()] ?? 0, month: months[name.toLowerCase()] ?? 0 };
    yield* fullDate(text, match, { ...written, year: Number(year) });
  }
  for (const match of text.matchAll(monthNameDay)) {
    const [, name = '', day, year] = match;
    const month = months[name.toLowerCase()] ?? 0;
    yield* fullDate(text, match, { day: Number(day), month, year: Number(year) });
  }
}

/** Six or eight digits in a row, day or year first. */
function isCompactDay(digits: string): boolean {
  const parts = (...places: readonly [number, number][]) =>
    places.map(([from, to]) => +digits.slice(from, to));
  if (digits.length === 6) {
    const [day = 0, month = 0, last = 0] = parts([0, 2], [2, 4], [4, 6]);
    return isDay(day, month) || isDay(last, month);
  }
  const [day = 0, month = 0, year = 0] = parts([0, 2], [2, 4], [4, 8]);
  const [firstYear = 0, middle = 0, last = 0] = parts([0, 4], [4, 6], [6, 8]);
  return isDay(day, month, year) || (/^(?:19|20)/.test(digits) && isDay(last, middle, firstYear));
}

function* birthMoments(text: string): Generator<Candidate> {
  for (const match of text.matchAll(bornIn)) {
    const moment = match[1] ?? '';
    const end = match.index + match[0].length;
    const spot = { start: end - moment.length, end };
    if (!speaksOfCohort(text, spot.start)) yield mark(spot, moment.length > 4 ? 'warn' : 'ask');
  }
  for (const match of text.matchAll(bornCompact)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    if (isCompactDay(digits)) yield mark({ start: end - digits.length, end }, 'block');
  }
  for (const match of text.matchAll(dayMonth)) {
    const spot = spotOf(match);
    const isBirthday = isDay(Number(match[1]), Number(match[2])) && speaksOfBirth(text, spot.start, spot.end);
    if (isBirthday && !speaksOfCohort(text, spot.start)) yield mark(spot, 'block');
  }
}

/**
 * Exact dates. A month is precise enough for a case, so a full date is refused whether or not the word "geboren"
 * stands near it; left alone are the days of laws, letters and meetings, and the bounds of periods.
 */
export function findBirthDates(text: string): Candidate[] {
  return [...numericDates(text), ...namedDates(text), ...birthMoments(text)];
}
