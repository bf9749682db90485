/**
 * Words that can be searched for: lower case, without accents, at most eight of at most forty letters. Initials
 * that belong together are one word (`J.P.`); one letter alone counts where it stands alone (`J. de Vries`).
 */
export function searchWords(typed: string): string[] {
  const words = plainText(typed)
    .split(/\s+/)
    .flatMap((token) => {
      const parts = partsOf(token);
      if (parts.length === 1) return parts;
      return areInitials(parts) ? [parts.join('')] : parts.filter((part) => part.length > 1);
    });
  const distinct = [...new Set(words.map((word) => word.slice(0, longestWord)))];
  // A letter says something beside a name only.
  const useful = distinct.some((word) => word.length > 1) ? distinct : [];
  return useful.slice(0, 8);
}

const longestWord = 40;

/** Every distinct word of a text, as the lexicon keeps them. */
export function wordsOf(text: string): string[] {
  return [...new Set(partsOf(plainText(text)).map((word) => word.slice(0, longestWord)))];
}

/** The words of a name, and besides them what people write in one: `Anne-Marie` also as `annemarie`. */
export function wordsOfName(name: string): string[] {
  const joined = plainText(name)
    .split(/\s+/)
    .map((token) => partsOf(token))
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.join(''));
  return [...new Set([...wordsOf(name), ...joined.map((word) => word.slice(0, longestWord))])];
}

/** What names are sorted by, letter by letter: the Dutch order, in which capitals, accents and signs say nothing. */
export function nameKey(name: string): string {
  return partsOf(plainText(name).replace(/['’`.-]/g, '')).join(' ');
}

function partsOf(plain: string): string[] {
  return plain.match(/[a-z0-9]+/g) ?? [];
}

function areInitials(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.every((part) => part.length === 1);
}

/** Letters that are no other letter with an accent. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

export function plainText(text: string): string {
  return text
    .slice(0, 20_000)
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[ßøłıđæœ]/g, (letter) => foldedLetters[letter] ?? letter);
}

/**
 * The part that a Dutch word shares with the person, the doing and the many of it (`jeugdbeschermer`,
 * `jeugdbescherming`, `jeugdbeschermers`); null when too little is left to search for.
 */
export function sharedStem(word: string): string | null {
  const stem = word.replace(/(?:ingen|ing|sters|ster|ers|er|en)$/, '');
  return stem !== word && stem.length >= 6 ? stem : null;
}

/** How many typing errors a word is forgiven: one from five letters, two from nine; none in a number. */
export function forgivenTypos(word: string): number {
  if (word.length < 5 || /\d/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}
