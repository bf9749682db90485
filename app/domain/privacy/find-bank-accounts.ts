import type { Candidate } from './finding';

/** Length of an account number by country, for the countries of the euro payment area and near ones. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  XK: 20,
};

/** The country, in capitals also straight behind a word: "RekeningNL91". */
const opening =
  /(?:(?<![\p{L}\d])[A-Za-z]{2}|(?<![\p{Lu}\d])[A-Z]{2})[ -]?\d[ ]?\d(?=[ .\n-]{0,2}[A-Za-z\d])/gu;
const dutchShape = /^NL\d{2}[A-Z]{4}\d{10}$/;

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
    const length = lengths[match[0].slice(0, 2).toUpperCase()];
    const taken = length ? take(text, match.index, length) : null;
    if (!taken) continue;
    if (hasValidChecksum(taken.account) || (dutchShape.test(taken.account) && !taken.goesOn)) {
      found.push({ kind: 'iban', severity: 'block', start: match.index, end: taken.end });
    }
  }
  return found;
}
