import { compoundParts } from './compound-parts';
import { fieldWords, notionsOf } from './field-lexicon';
import { stemOf } from './word-stem';

/** What one written word may be found by. */
export interface WordTerms {
  readonly stem: string;
  /** Of a compound, the stems it is made of. */
  readonly parts: readonly string[];
  /** Of the word itself; for a compound that is in no notion, of its parts. */
  readonly notions: readonly string[];
}

/** Reads words, each distinct one once. Compounds are laid with the words that occur and those of the field. */
export function wordReader(occurring: ReadonlySet<string>): (word: string) => WordTerms {
  const known = new Map(fieldWords);
  for (const word of occurring) known.set(word, stemOf(word));
  for (const stem of [...known.values()]) if (!known.has(stem)) known.set(stem, stem);
  const read = new Map<string, WordTerms>();
  return (word) => {
    const before = read.get(word);
    if (before) return before;
    const terms = termsOf(word, known);
    read.set(word, terms);
    return terms;
  };
}

function termsOf(word: string, known: ReadonlyMap<string, string>): WordTerms {
  const stem = known.get(word) ?? stemOf(word);
  const own = notionsOf(stem);
  const parts = compoundParts(word, known);
  return { stem, parts, notions: own.length > 0 ? own : [...new Set(parts.flatMap(notionsOf))] };
}
