import { typosBetween } from '../../kernel/typos-between';
import { forgivenTypos, sharedStem } from './search-words';

/** Known words of which one must occur; `exact` are those that were typed as they are. */
export interface WordGroup {
  readonly exact: readonly string[];
  readonly words: readonly string[];
}

export interface WordExpansion {
  readonly typed: string;
  /** Known words to search for instead of, or besides, what was typed. */
  readonly words: readonly string[];
  /** The known word, or the two, it was taken for when what was typed occurs nowhere. */
  readonly correctedTo: string | null;
  /** All of them must be found; more than one where the typed word was taken apart. */
  readonly groups: readonly WordGroup[];
}

/** A word that occurs: itself, its other forms, and the longer words that hold it (`jeugdbescherming`). */
export function knownWord(typed: string, known: readonly string[]): WordExpansion | null {
  if (known.length === 0) return null;
  const exact = known.includes(typed) ? [typed] : [];
  return { typed, words: known, correctedTo: null, groups: [{ exact, words: known }] };
}

/** The places at which a typed word may be two: each half has three letters, an `s` between them belongs to none. */
export function splits(typed: string): (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (let at = typed.length - 3; at >= 3; at -= 1) {
    const head = typed.slice(0, at);
    const tail = typed.slice(at);
    found.push([head, tail]);
    if (head.endsWith('s') && head.length > 3) found.push([head.slice(0, -1), tail]);
  }
  return found;
}

/**
 * A word that occurs nowhere: the two known words it is made of, or else those it may be a misspelling of; of
 * these only the closest.
 */
export function unknownWord(typed: string, similar: readonly string[]): WordExpansion {
  const known = new Set(similar);
  const two = splits(typed).find(([head, tail]) => known.has(head) && known.has(tail));
  if (two) {
    return {
      typed,
      words: two,
      correctedTo: two.join(' '),
      groups: two.map((word) => ({ exact: [word], words: [word] })),
    };
  }
  const limit = forgivenTypos(typed);
  const close = similar
    .map((word) => ({ word, typos: typosBetween(typed, word, limit) }))
    .filter(({ word, typos }) => typos > 0 && typos <= limit && !/\d/.test(word))
    .sort((a, b) => a.typos - b.typos || sharedStart(typed, b.word) - sharedStart(typed, a.word));
  const fewest = close[0]?.typos;
  const words = close.filter(({ typos }) => typos === fewest).map(({ word }) => word);
  const group = { exact: words.slice(0, 1), words: words.length > 0 ? words : [typed] };
  return { typed, words, correctedTo: words[0] ?? null, groups: [group] };
}

/** Beginnings by which other forms of a typed word are found. */
export function beginningOf(typed: string): string {
  return sharedStem(typed) ?? typed;
}

function sharedStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
