/** How a day is written. */
export const months: Readonly<Record<string, number>> = {
  ...numbered('januari februari maart april mei juni juli augustus september oktober november december'),
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mrt apr mei jun jul aug sep okt nov dec'),
  mar: 3,
  sept: 9,
  oct: 10,
};

/** Days in words: cardinal and ordinal. */
export const days: Readonly<Record<string, number>> = {
  ...numbered(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
      'negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig zevenentwintig ' +
      'achtentwintig negenentwintig dertig eenendertig',
  ),
  ...numbered(
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende ' +
      'vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste ' +
      'drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste ' +
      'negenentwintigste dertigste eenendertigste',
  ),
};

function numbered(names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name, index) => [name, index + 1]));
}

function oneOf(names: Readonly<Record<string, number>>): string {
  return Object.keys(names)
    .sort((one, other) => other.length - one.length)
    .join('|');
}

const monthNames = oneOf(months);
const dayNames = oneOf(days);

export const dayMonthYear = /(?<!\d)(\d{1,2})( ?[-./] ?| )(\d{1,2})\2((?:19|20)\d{2}|'?\d{2})(?!\d|[-./]\d)/g;
export const yearMonthDay = /(?<![\d-])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** "12 maart", with "2012", "'12" or "-12" behind it or not. */
export const dayMonthName = new RegExp(
  `(?<![\\p{L}\\d.])(\\d{1,2})(?:ste|de|e|th|st|nd|rd)?[ .\\n-]{0,2}(?:of )?(${monthNames})` +
    `(?:\\.?[ ,\\n-]{0,2}((?:19|20)\\d{2})|\\.?[ -]?'(\\d{2})|\\.?-(\\d{2}))?(?![\\p{L}\\d])`,
  'giu',
);
export const wordMonthYear = new RegExp(
  `(?<![\\p{L}\\d])(${dayNames})[ \\n](?:van )?(${monthNames})[ \\n]((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
export const monthNameDay = new RegExp(
  `(?<![\\p{L}\\d])(${monthNames})\\.? (\\d{1,2})(?:th|st|nd|rd)?,? ((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
/** "12/03" behind a word of birth. */
export const dayMonth = /(?<![\d./-])(\d{1,2})[-./](\d{1,2})(?![\d]|[-./]\d)/g;
export const bornIn = new RegExp(
  `(?:geboren in|geboortejaar|geboortemaand|born in)[ :]{1,3}((?:(?:(?:${monthNames}) )|\\d{1,2}[-/])?(?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
export const bornCompact =
  /(?:geboren|\bgeb\.?|\bgeb\.?\s?dat(?:um)?\.?|geboortedatum|\bdob\b|born)[^\d\n]{0,20}(\d{8}|\d{6})(?!\d)/gi;

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay(day: number, month: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

export function isLastOfMonth(day: number, month: number, year: number): boolean {
  return day === daysIn(month, year);
}
