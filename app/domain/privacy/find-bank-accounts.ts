import type { Candidate } from './finding';

/**
 * What follows the country and its two check digits, for the countries of the euro payment area and near ones, as the
 * IBAN registry of SWIFT writes it: a number of digits (n), of letters (a), of either (c). Without it "de 70" and the
 * words after it would be a German account once in 97 times.
 */
const structures: Readonly<Record<string, string>> = {
  AD: '8n12c',
  AE: '19n',
  AL: '8n16c',
  AT: '16n',
  BA: '16n',
  BE: '12n',
  BG: '4a6n8c',
  CH: '5n12c',
  CY: '8n16c',
  CZ: '20n',
  DE: '18n',
  DK: '14n',
  EE: '16n',
  EG: '25n',
  ES: '20n',
  FI: '14n',
  FO: '14n',
  FR: '10n11c2n',
  GB: '4a14n',
  GE: '2a16n',
  GI: '4a15c',
  GL: '14n',
  GR: '7n16c',
  HR: '17n',
  HU: '24n',
  IE: '4a14n',
  IL: '19n',
  IS: '22n',
  IT: '1a10n12c',
  JO: '4a4n18c',
  LB: '4n20c',
  LI: '5n12c',
  LT: '16n',
  LU: '3n13c',
  LV: '4a13c',
  MC: '10n11c2n',
  MD: '20c',
  ME: '18n',
  MK: '3n10c2n',
  MR: '23n',
  MT: '4a5n18c',
  NL: '4a10n',
  NO: '11n',
  PK: '4a16c',
  PL: '24n',
  PT: '21n',
  RO: '4a16c',
  RS: '18n',
  SA: '2n18c',
  SE: '20n',
  SI: '15n',
  SK: '20n',
  SM: '1a10n12c',
  TN: '20n',
  TR: '6n16c',
  UA: '6n19c',
  XK: '16n',
};

const classes: Readonly<Record<string, string>> = { n: '\\d', a: '[A-Z]', c: '[A-Z\\d]' };

interface Shape {
  readonly length: number;
  readonly form: RegExp;
}

const shapes = new Map(
  Object.entries(structures).map(([country, structure]) => [country, shapeOf(structure)]),
);

function shapeOf(structure: string): Shape {
  let length = 4;
  let form = '';
  for (const [, count = '', kind = ''] of structure.matchAll(/(\d+)([nac])/g)) {
    length += Number(count);
    form += `${classes[kind]}{${count}}`;
  }
  return { length, form: new RegExp(`^[A-Z]{2}\\d{2}${form}$`) };
}

/** The country, in capitals also straight behind a word: "RekeningNL91". */
const opening =
  /(?:(?<![\p{L}\d])[A-Za-z]{2}|(?<![\p{Lu}\d])[A-Z]{2})[ -]?\d[ ]?\d(?=[ .\n-]{0,2}[A-Za-z\d])/gu;

interface Taken {
  readonly account: string;
  readonly end: number;
  /** A letter or digit follows without anything between. */
  readonly goesOn: boolean;
}

/** Takes `count` letters and digits from `start` on, over single separators; null when it breaks off. */
function take(text: string, start: number, count: number): Taken | null {
  let account = '';
  let position = start;
  let gap = 0;
  while (account.length < count) {
    const character = text[position] ?? '';
    if (/^[A-Za-z\d]$/.test(character)) {
      account += character.toUpperCase();
      gap = 0;
    } else if (/^[ .\n-]$/.test(character) && gap < 2) {
      gap++;
    } else {
      return null;
    }
    position++;
  }
  const after = text.slice(position, position + 2);
  return /^\d/.test(after) ? null : { account, end: position, goesOn: /^\p{L}/u.test(after) };
}

/** The check of ISO 13616: moved, letters as numbers, the rest after division by 97 is one. */
function hasValidChecksum(account: string): boolean {
  let remainder = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Bank account numbers (IBAN). A Dutch one with a typing error is still an account number. */
export function findBankAccounts(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(opening)) {
    const shape = shapes.get(match[0].slice(0, 2).toUpperCase());
    const taken = shape ? take(text, match.index, shape.length) : null;
    if (!taken || !shape?.form.test(taken.account)) continue;
    const isDutch = taken.account.startsWith('NL');
    if (hasValidChecksum(taken.account) || (isDutch && !taken.goesOn)) {
      found.push({ kind: 'iban', severity: 'block', start: match.index, end: taken.end });
    }
  }
  return found;
}
