import { charactersIn } from '../../privacy/text-length';
import { type FindingWords, type WordField, wordFields } from './screen-finding';

/** How many characters a finding needs of each to be offered; the database holds the same (`findings_whole`). */
const fewest: Readonly<Partial<Record<WordField, number>>> = { pattern: 40, wider: 20, considerations: 20 };

/** What still has to be written before a finding can be offered. */
export function missingWords(words: FindingWords): WordField[] {
  return wordFields.filter((field) => charactersIn(words[field].trim()) < (fewest[field] ?? 0));
}
