import type { Work } from '~/db/with-actor.server';
import { type Failure, fail } from '../../kernel/result';
import { namesOnRecord } from './names-on-record.server';
import {
  type FindingSpots,
  type FindingWords,
  hasToChange,
  screenFinding,
  wordFields,
} from './screen-finding';

/** What the screen sees in the words of a finding, with the names that are on record now. */
export async function screenWords(work: Work, words: FindingWords): Promise<FindingSpots> {
  return screenFinding(words, await namesOnRecord(work));
}

/** The refusal of words that may make a case recognisable, by field; `null` when nothing of them has to change. */
export function refusedWords(spots: FindingSpots): Failure<'identifies'> | null {
  if (!hasToChange(spots)) return null;
  const fields = wordFields.filter((field) => spots[field].some(({ severity }) => severity === 'stop'));
  return fail('identifies', Object.fromEntries(fields.map((field) => [field, 'identifies'])));
}
