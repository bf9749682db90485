import { sql } from 'drizzle-orm';
import { registryEntries, registryWords } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';

/** Adds words that can be searched for. In one order for everybody, so that two changes never wait for each other. */
export async function addWords(work: Work, words: ReadonlySet<string>): Promise<void> {
  if (words.size === 0) return;
  await work.tx.execute(
    sql`insert into ${registryWords} (word) select unnest(${listOf(words)}::text[]) on conflict do nothing`,
  );
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
      where word = any(${listOf(words)}::text[])
        and not exists (
          select from ${registryEntries} where search_vector @@ to_tsquery('simple', word))
      order by word for update)`);
}

/** Words have letters and digits only, so nothing in them needs a quote. */
function listOf(words: ReadonlySet<string>): string {
  return `{${[...words].sort().join(',')}}`;
}
