import { sql } from 'drizzle-orm';
import { registryEntries, registryWords } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { searchWords } from './search-words';
import { beginningOf, knownWord, splits, unknownWord, type WordExpansion } from './word-expansion';

/** More words than anybody means with one: the shortest are taken, which are nearest to what was typed. */
const mostWords = 400;

/**
 * What a typed text may stand for, word by word, in words that do occur. Every engine searches for these, so that
 * all forgive the same and say the same about it. At most three statements, one where every word occurs.
 */
export async function understandText(work: Work, text: string): Promise<WordExpansion[]> {
  const typed = searchWords(text);
  if (typed.length === 0) return [];
  const occurring = await findOccurring(work, typed);
  const missing = typed.filter((word) => !occurring.has(word));
  const similar = missing.length > 0 ? await findSimilar(work, missing) : new Map<string, string[]>();
  return typed.map(
    (word) => knownWord(word, occurring.get(word) ?? []) ?? unknownWord(word, similar.get(word) ?? []),
  );
}

/** Words that are what was typed, begin with it, hold it, or have its Dutch stem. */
async function findOccurring(work: Work, typed: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await work.tx.execute<{ typed: string; words: string[] }>(sql`
    select typed, array(
      select word from ${registryWords}
      where word like beginning || '%'
        or (length(typed) >= 4
          and (word like '%' || typed || '%' or stem = (ts_lexize('dutch_stem', typed))[1]))
      order by word <> typed, word not like typed || '%', length(word), word
      limit ${mostWords}) as words
    from unnest(${listOf(typed)}::text[], ${listOf(typed.map(beginningOf))}::text[]) as asked (typed, beginning)`);
  return new Map(rows.filter(({ words }) => words.length > 0).map(({ typed, words }) => [typed, words]));
}

/** Words that look like what was typed, and words it may be made of. */
async function findSimilar(work: Work, typed: readonly string[]): Promise<Map<string, string[]>> {
  // Two errors in nine letters may leave one in ten of the trigrams.
  await work.tx.execute(sql`select set_config('pg_trgm.similarity_threshold', '0.1', true)`);
  const halves = typed.map((word) => splits(word).flat().join(' '));
  const rows = await work.tx.execute<{ typed: string; words: string[] }>(sql`
    select typed, array(
      (select word from ${registryWords}
        where length(typed) >= 5 and word % typed and length(word) between length(typed) - 2 and length(typed) + 2
        order by similarity(word, typed) desc, word limit 200)
      union all
      select word from ${registryWords} where word = any(string_to_array(halves, ' '))) as words
    from unnest(${listOf(typed)}::text[], ${`{${halves.map((half) => `"${half}"`).join(',')}}`}::text[]) as asked (typed, halves)`);
  return new Map(rows.map(({ typed, words }) => [typed, words]));
}

/** Adds words that can be searched for. In one order for everybody, so that two changes never wait for each other. */
export async function addWords(work: Work, words: ReadonlySet<string>): Promise<void> {
  if (words.size === 0) return;
  await work.tx.execute(sql`
    insert into ${registryWords} (word, stem)
    select word, coalesce((ts_lexize('dutch_stem', word))[1], word)
    from unnest(${listOf([...words].sort())}::text[]) as word
    on conflict do nothing`);
}

/**
 * Forgets those of the words that are in no entry any more: what somebody withdrew must not come back as a
 * suggestion for what another typed.
 */
export async function removeUnusedWords(work: Work, words: ReadonlySet<string>): Promise<void> {
  if (words.size === 0) return;
  await work.tx.execute(sql`
    delete from ${registryWords} where word in (
      select word from ${registryWords}
      where word = any(${listOf([...words].sort())}::text[])
        and not exists (
          select from ${registryEntries} where search_vector @@ to_tsquery('simple', word))
      order by word for update)`);
}

/** Makes the lexicon exactly these words. */
export async function replaceWords(work: Work, words: ReadonlySet<string>): Promise<void> {
  await work.tx.execute(sql`
    delete from ${registryWords} where not (word = any(${listOf([...words].sort())}::text[]))`);
  await addWords(work, words);
}

/** Words have letters and digits only, so nothing in them needs a quote. */
function listOf(words: readonly string[]): string {
  return `{${words.join(',')}}`;
}
