import type { Candidate } from './finding';

/** The fourteen Dutch side codes: X is a letter, 9 a digit. */
const sideCodes = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
];

function shapes(separator: string): string {
  return sideCodes
    .map((code) => code.replaceAll('-', separator).replaceAll('9', '\\d').replaceAll('X', '[A-Za-z]'))
    .join('|');
}

const dashed = new RegExp(`(?<![\\p{L}\\d-])(?:${shapes('-')})(?![\\p{L}\\d-])`, 'gu');
const joined = new RegExp(`(?<![\\p{L}\\d-])(?:${shapes('')})(?![\\p{L}\\d-])`, 'gu');
const loose = new RegExp(`(?<![\\p{L}\\d-])(?:${shapes('[ -]?')})(?![\\p{L}\\d-])`, 'gu');
const carWord = /(?:kenteken|nummerplaat|nummerbord|licen[cs]e plate|number plate)[^\n]{0,25}$/i;
/** A plate from elsewhere, straight behind the word: letters and digits in two to four groups. */
const foreign =
  /(?:kenteken(?:nummer|plaat)?|nummerplaat|licen[cs]e plate|number plate)(?: is| was| van \p{L}+(?: is| was)?)?:? ?([A-Z\d]{1,4}(?:[ -][A-Z\d]{1,4}){1,3})(?![\p{L}\d])/gu;
/** "2511BT": four digits and two letters are a postcode before they are a plate of long ago. */
const postcode = /^[1-9]\d{3}[A-Z]{2}$/;

/** Plates have no vowels, so letters with a vowel in small type are a word. */
function couldBePlate(plate: string): boolean {
  return plate === plate.toUpperCase() || !/[aeiou]/i.test(plate);
}

/** Dutch licence plates, with dashes or joined; with spaces only where the text speaks of a plate. */
export function findLicencePlates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (match: RegExpExecArray, severity: 'block' | 'warn') =>
    found.push({ kind: 'licence-plate', severity, start: match.index, end: match.index + match[0].length });

  const isAnnounced = ({ index }: RegExpExecArray) =>
    carWord.test(text.slice(Math.max(0, index - 40), index));
  for (const match of text.matchAll(dashed)) if (couldBePlate(match[0])) add(match, 'block');
  for (const match of text.matchAll(joined)) {
    const looksLikeOne = match[0] === match[0].toUpperCase() && !/[AEIOU]|GG[DZ]/.test(match[0]);
    if (looksLikeOne && !postcode.test(match[0]) && !isAnnounced(match)) add(match, 'warn');
  }
  for (const match of text.matchAll(loose)) if (isAnnounced(match)) add(match, 'block');
  for (const match of text.matchAll(foreign)) {
    const plate = match[1] ?? '';
    const end = match.index + match[0].length;
    if (/\d/.test(plate) && /[A-Z]/.test(plate)) {
      found.push({ kind: 'licence-plate', severity: 'block', start: end - plate.length, end });
    }
  }
  return found;
}
