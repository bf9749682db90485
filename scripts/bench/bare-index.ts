import { sql } from 'drizzle-orm';
import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import { database } from '~/db/client.server';
import { indexSettings } from '~/domain/registry/search/registry-document';

const index = 'bare';
/** Many at once, and no waiting in between: the server takes what waits together. */
const documentsAtOnce = 10_000;
const patience = { timeout: 900_000, interval: 100 };

/** The same people in an index as its makers advise: texts that are searched, filters that are counted. */
export async function fillBareIndex(client: Meilisearch): Promise<void> {
  await client.createIndex(index, { primaryKey: 'id' }).waitTask(patience);
  await client
    .index(index)
    .updateSettings({
      searchableAttributes: ['name', 'words'],
      filterableAttributes: [...indexSettings.filterableAttributes],
      sortableAttributes: ['name'],
      pagination: { maxTotalHits: 1_000_000 },
    })
    .waitTask(patience);
  const tasks: EnqueuedTaskPromise[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await database().execute<{ id: string }>(sql`
      select person_id as id, slug, name, employer, care_domain as "careDomain", themes, sectors,
        review_forms as "reviewForms", spoken_languages as "spokenLanguages", province_codes as "provinceCodes",
        youth_region_codes as "youthRegionCodes",
        (select string_agg(lexeme, ' ') from unnest(search_vector)) as words
      from registry_entries where person_id > ${last}::uuid order by person_id limit ${documentsAtOnce}`);
    const newest = rows.at(-1);
    if (!newest) break;
    last = newest.id;
    const task = client.index(index).addDocuments([...rows]);
    await task;
    tasks.push(task);
  }
  for (const task of tasks) {
    if ((await task.waitTask(patience)).status !== 'succeeded') {
      throw new Error('the bare index was not filled');
    }
  }
}

/** Twenty people as JSON, with the counts our page shows: one request, its answer only read. */
export async function askBareIndex(url: string, key: string, typed: string): Promise<string> {
  const answer = await fetch(`${url}/indexes/${index}/search`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'accept-encoding': 'identity',
    },
    body: JSON.stringify({
      q: typed,
      page: 1,
      hitsPerPage: 20,
      facets: ['provinceCodes', 'youthRegionCodes', 'themes', 'sectors', 'reviewForms', 'spokenLanguages'],
      attributesToRetrieve: ['slug', 'name', 'employer', 'careDomain', 'themes', 'provinceCodes'],
    }),
  });
  if (!answer.ok) throw new Error(`the bare index answered ${answer.status}`);
  return answer.text();
}
