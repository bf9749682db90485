/** Words that can be searched for: lower case, without accents, at most eight of at most forty letters. */
export function searchWords(typed: string): string[] {
  const words = plainText(typed).match(/[a-z0-9]{2,}/g) ?? [];
  return [...new Set(words.map((word) => word.slice(0, 40)))].slice(0, 8);
}

/** Every distinct word of a text, as the lexicon keeps them. */
export function wordsOf(text: string): string[] {
  return [...new Set(plainText(text).match(/[a-z0-9]{3,40}/g) ?? [])];
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
    .normalize('NFD')
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

/**
 * How many typing errors a word of this length is forgiven: none up to three letters, one up to seven, two beyond.
 */
export function forgivenTypos(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

/**
 * Typing errors between two words: letters added, left out, replaced, or two neighbours swapped
 * (optimal string alignment). More than `limit` counts as `limit + 1`.
 */
export function typosBetween(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + replaced,
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[right.length] ?? 0, limit + 1);
}

export interface WordExpansion {
  readonly typed: string;
  /** Known words to search for instead of, or besides, what was typed. */
  readonly words: readonly string[];
  /** The known word it was taken for, when what was typed occurs nowhere. */
  readonly correctedTo: string | null;
}

/**
 * What to search for when somebody typed this word: itself and the longer words that hold it
 * (`bescherming` finds `jeugdbescherming`); only when there are none, the words it may be a misspelling of.
 */
export function expandWord(typed: string, known: readonly string[]): WordExpansion {
  const holding = known.filter((word) => word === typed || (typed.length >= 4 && word.includes(typed)));
  const stem = sharedStem(typed) ?? typed;
  const prefixed = known.some((word) => word.startsWith(stem));
  if (holding.length > 0 || prefixed) return { typed, words: holding, correctedTo: null };
  const limit = forgivenTypos(typed.length);
  const close = known
    .map((word) => ({ word, typos: typosBetween(typed, word, limit) }))
    .filter(({ typos }) => typos <= limit)
    .sort((a, b) => a.typos - b.typos || a.word.localeCompare(b.word));
  const fewest = close[0]?.typos;
  const words = close.filter(({ typos }) => typos === fewest).map(({ word }) => word);
  return { typed, words, correctedTo: words[0] ?? null };
}
