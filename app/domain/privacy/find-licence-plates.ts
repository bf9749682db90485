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

/** Plates have no vowels, so letters with a vowel in small type are a word. */
function couldBePlate(plate: string): boolean {
  return plate === plate.toUpperCase() || !/[aeiou]/i.test(plate);
}

/** Dutch licence plates, with dashes or joined; with spaces only where the text speaks of a plate. */
export function findLicencePlates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (match: RegExpExecArray, severity: 'block' | 'warn') =>
    found.push({ kind: 'licence-plate', severity, start: match.index, end: match.index + match[0].length });

  for (const match of text.matchAll(dashed)) if (couldBePlate(match[0])) add(match, 'block');
  for (const match of text.matchAll(joined)) {
    if (match[0] === match[0].toUpperCase() && !/[AEIOU]|GG[DZ]/.test(match[0])) add(match, 'warn');
  }
  for (const match of text.matchAll(loose)) {
    if (carWord.test(text.slice(Math.max(0, match.index - 40), match.index))) add(match, 'block');
  }
  return found;
}
