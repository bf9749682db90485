import type { Candidate, Severity } from './finding';

const months: Readonly<Record<string, number>> = {
  ...numbered('januari februari maart april mei juni juli augustus september oktober november december'),
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mrt apr mei jun jul aug sep okt nov dec'),
  mar: 3,
  sept: 9,
  oct: 10,
};

function numbered(names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name, index) => [name, index + 1]));
}

const monthNames = Object.keys(months)
  .sort((one, other) => other.length - one.length)
  .join('|');

const dayMonthYear = /(?<!\d)(\d{1,2})([-./] ?| )(\d{1,2})\2((?:19|20)\d{2}|'?\d{2})(?!\d|[-./]\d)/g;
const yearMonthDay = /(?<![\d-])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const dayMonthName = new RegExp(
  `(?<![\\p{L}\\d.])(\\d{1,2})(?:ste|de|e|th|st|nd|rd)?[ .-]{0,2}(?:of )?(${monthNames})\\.?` +
    `(?:[ ,-]{0,2}((?:19|20)\\d{2})|[ -]?'(\\d{2})|-(\\d{2}))?(?![\\p{L}\\d])`,
  'giu',
);
const monthNameDay = new RegExp(
  `(?<![\\p{L}\\d])(${monthNames})\\.? (\\d{1,2})(?:th|st|nd|rd)?,? ((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
const bornIn = new RegExp(
  `(?:geboren in|geboortejaar|geboortemaand|born in)[ :]{1,3}((?:(?:${monthNames}) )?(?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
const bornCompact = /(?:geboren|\bgeb\b|geboortedatum|\bdob\b|born)[^\d\n]{0,20}(\d{8})(?!\d)/gi;

const birthWord =
  /(?:geboren|\bgeb|geboortedatum|geboortedag|geb\.?datum|verjaardag|jarig|\bborn|date of birth|birthday|\bdob)[^\d\n]{0,20}$/i;
const fromDayOn = /\b(?:per|vanaf|sinds|ingang van|tot|uiterlijk|voor|na|op|since|from|until|as of|on)\s$/i;

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(day: number, month: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

function isAfter(word: RegExp, text: string, position: number): boolean {
  return word.test(text.slice(Math.max(0, position - 40), position));
}

/** "Per 1 januari 2015" is when a law or a contract begins, hardly ever a birthday. */
function severityOfFullDate(text: string, start: number, day: number, month: number): Severity {
  if (isAfter(birthWord, text, start)) return 'block';
  const opensPeriod = day === 1 && (month === 1 || month === 7 || month === 4 || month === 9);
  return opensPeriod && isAfter(fromDayOn, text, start) ? 'ask' : 'block';
}

function spot(match: RegExpExecArray, severity: Severity): Candidate {
  return { kind: 'birth-date', severity, start: match.index, end: match.index + match[0].length };
}

function* numericDates(text: string): Generator<Candidate> {
  for (const match of text.matchAll(dayMonthYear)) {
    const [, day = '', separator = '', month = '', year = ''] = match;
    if (!isDay(Number(day), Number(month), year.length === 4 ? Number(year) : 2000)) continue;
    const inFull = day.length === 2 && month.length === 2;
    if (year.length === 4) {
      if (separator === ' ' && !inFull) continue;
      yield spot(match, severityOfFullDate(text, match.index, Number(day), Number(month)));
    } else if (isAfter(birthWord, text, match.index)) {
      yield spot(match, 'block');
    } else if (inFull && /^[-/]$/.test(separator)) {
      yield spot(match, 'warn');
    }
  }
  for (const match of text.matchAll(yearMonthDay)) {
    const [, year, , month, day] = match;
    if (!isDay(Number(day), Number(month), Number(year))) continue;
    yield spot(match, severityOfFullDate(text, match.index, Number(day), Number(month)));
  }
}

function* namedDates(text: string): Generator<Candidate> {
  for (const match of text.matchAll(dayMonthName)) {
    const [, day, name = '', year, short, dashed] = match;
    const month = months[name.toLowerCase()] ?? 0;
    if (!isDay(Number(day), month, year ? Number(year) : 2000)) continue;
    if (year) yield spot(match, severityOfFullDate(text, match.index, Number(day), month));
    else if (short || dashed || isAfter(birthWord, text, match.index)) yield spot(match, 'block');
    else yield spot(match, 'ask');
  }
  for (const match of text.matchAll(monthNameDay)) {
    const [, name = '', day, year] = match;
    const month = months[name.toLowerCase()] ?? 0;
    if (!isDay(Number(day), month, Number(year))) continue;
    yield spot(match, severityOfFullDate(text, match.index, Number(day), month));
  }
}

function* birthMoments(text: string): Generator<Candidate> {
  for (const match of text.matchAll(bornIn)) {
    const moment = match[1] ?? '';
    const end = match.index + match[0].length;
    const severity = moment.length > 4 ? 'warn' : 'ask';
    yield { kind: 'birth-date', severity, start: end - moment.length, end };
  }
  for (const match of text.matchAll(bornCompact)) {
    const digits = match[1] ?? '';
    const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
    const isDate =
      isDay(a ?? 0, b ?? 0, c) || (isDay(day ?? 0, month ?? 0, year) && /^(?:19|20)/.test(digits));
    const end = match.index + match[0].length;
    if (isDate) yield { kind: 'birth-date', severity: 'block', start: end - 8, end };
  }
}

/**
 * Exact dates. A month is precise enough for a case, so a full date is refused whether or not the
 * word "geboren" stands before it; a day without a year only raises a question.
 */
export function findBirthDates(text: string): Candidate[] {
  return [...numericDates(text), ...namedDates(text), ...birthMoments(text)];
}
