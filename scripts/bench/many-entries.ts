import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { database } from '~/db/client.server';

/**
 * Makes the register ten times as large in the database itself: nine more people for each entry, each with a name and
 * words of their own. Only what the register holds of them is real; they have no profile behind it.
 */
export async function multiplyEntries(wanted: number): Promise<number> {
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`create temporary table copies on commit drop as
      select gen_random_uuid() as id, e.*, copy, row_number() over (order by copy, e.person_id) as number
      from registry_entries e, generate_series(1, 12) as copy`);
    await tx.execute(sql`create temporary table chosen on commit drop as
      select * from copies where number <= ${wanted} - (select count(*) from registry_entries)`);
    // Texts of two people together: as long as theirs, in combinations nobody had.
    await tx.execute(sql`insert into people (id, name)
      select id, name || ' ' || chr(65 + (number % 26)::int) || 'ink' || number from chosen`);
    await tx.execute(sql`insert into registry_entries (person_id, slug, name, name_key, reviewer_until,
        supervisor_until, reviewer_level, employer, care_domain, themes, sectors, review_forms, spoken_languages,
        province_codes, youth_region_codes, place_codes, available_months, shows_availability, checked_on,
        sinks_from, hidden_from, search_vector, indexed_at)
      select id, slug || '-' || number, name || ' ' || chr(65 + (number % 26)::int) || 'ink' || number,
        name_key || ' ' || chr(97 + (number % 26)::int) || 'ink' || number, reviewer_until,
        supervisor_until, reviewer_level, employer, care_domain, themes, sectors, review_forms, spoken_languages,
        province_codes, youth_region_codes, place_codes, available_months, shows_availability, checked_on,
        sinks_from, hidden_from,
        search_vector || setweight(to_tsvector('simple', chr(97 + (number % 26)::int) || 'ink' || number), 'A'),
        indexed_at
      from chosen`);
    await tx.execute(sql`insert into registry_words (word, stem)
      select distinct chr(97 + (number % 26)::int) || 'ink' || number,
        chr(97 + (number % 26)::int) || 'ink' || number from chosen on conflict do nothing`);
  });
  await database().execute(sql`vacuum analyze registry_entries`);
  await database().execute(sql`vacuum analyze registry_words`);
  const [row] = await database().execute<{ entries: number }>(
    sql`select count(*)::int as entries from registry_entries`,
  );
  return row?.entries ?? 0;
}

/** What searching by trigram alone needs: each person's words as one text, with the index everybody would make. */
export async function makeNaiveTexts(): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`create table naive_texts as
      select person_id, slug, name, (select string_agg(lexeme, ' ') from unnest(search_vector)) as words
      from registry_entries`);
    await tx.execute(sql`create index naive_texts_words on naive_texts using gin (words gin_trgm_ops)`);
    await tx.execute(sql`grant select on naive_texts to portal_app`);
  });
  await database().execute(sql`vacuum analyze naive_texts`);
}

/** The best twenty by trigram, with their total: one statement, on a connection that waits as long as it takes. */
export function naiveSearch(url: string) {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  return {
    ask: (typed: string) => client`
      select slug, name, count(*) over () as total from naive_texts
      where ${typed} <% words order by word_similarity(${typed}, words) desc, name limit 20`,
    end: () => client.end({ timeout: 2 }),
  };
}
