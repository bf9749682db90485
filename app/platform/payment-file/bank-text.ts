/** What no accent explains: how letters and signs are written with those that every bank in SEPA reads. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  '&': '+',
  '€': 'EUR',
  '@': '(at)',
  _: '-',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': "'",
  '”': "'",
  '"': "'",
  ';': ',',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '\\': '/',
  '#': '.',
};

/**
 * A text in the character set of SEPA (EPC217-08), at most so many signs: accents are dropped, other letters spelled out,
 * and what has no spelling is a dot. Empty when nothing is left that says something.
 */
export function bankText(text: string, longest: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Surrogate}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[^A-Za-z\d/\-?:().,'+ ]/gu, (sign) => spelled[sign] ?? '.')
    .replace(/\.{2,}/g, '.')
    // Banks keep a slash at either end, and two in a row, for themselves.
    .replace(/\/{2,}/g, '/')
    .replace(/^[/ ]+/, '')
    .slice(0, longest)
    .replace(/[/ ]+$/, '');
  return /[A-Za-z\d]/.test(plain) ? plain : '';
}

/** Whether it can be an identifier as it stands; what comes back from the bank must be the same text. */
export function isBankIdentifier(text: string): boolean {
  return text !== '' && text === bankText(text, 35);
}
