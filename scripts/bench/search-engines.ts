import { Meilisearch } from 'meilisearch';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { rebuildIndex } from '~/domain/registry/search/rebuild-index.server';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';
import { connectSearchServer } from '~/platform/search-server.server';
import { startLocalMeilisearch } from '../meilisearch/local-meilisearch';
import { askBareIndex, fillBareIndex } from './bare-index';
import { makeNaiveTexts, multiplyEntries, naiveSearch } from './many-entries';
import { measureTogether } from './measure';
import { startPageServer } from './page-client';
import type { Comparison } from './report-table';
import { typedWords } from './typed-words';
import { measureWrites } from './write-to-visible';

const people = 100_000;
const rounds = { warmUp: 5, measured: 30 };
/** Naive search takes seconds for one word. */
const naiveRounds = { warmUp: 1, measured: 5 };

/** The register on a hundred thousand people: our page with both engines, naive trigram search and bare Meilisearch. */
export async function measureSearch(
  databaseUrl: string,
  report: (line: string) => void,
): Promise<Comparison[]> {
  report(`making ${people} entries`);
  report(`${await multiplyEntries(people)} people are in the register`);
  await makeNaiveTexts();
  const started = await startLocalMeilisearch();
  if (!started.running) report(`Meilisearch is left out: ${started.reason}`);
  try {
    return await measure(databaseUrl, started.running ? started.server : null, report);
  } finally {
    if (started.running) await started.server.stop();
  }
}

async function measure(
  databaseUrl: string,
  local: { readonly url: string; readonly key: string; readonly masterKey: string } | null,
  report: (line: string) => void,
): Promise<Comparison[]> {
  const server = local && connectSearchServer(local.url, local.key);
  if (local && server) {
    report('filling the index of the portal');
    await rebuildIndex(server.writing);
    report('filling the bare index');
    await fillBareIndex(new Meilisearch({ host: local.url, apiKey: local.masterKey }));
  }
  const onPostgres = await startPageServer(databaseUrl);
  const onMeilisearch =
    local && (await startPageServer(databaseUrl, { MEILISEARCH_URL: local.url, MEILISEARCH_KEY: local.key }));
  const naive = naiveSearch(databaseUrl);
  const comparisons: Comparison[] = [];
  try {
    for (const [what, words] of Object.entries(typedWords)) {
      report(`measuring ${what}`);
      // Every round another word, so that nothing was kept from the round before.
      const next = Object.fromEntries(
        ['postgres', 'meilisearch', 'naive', 'bare', 'search', 'searchMeilisearch'].map((name) => [
          name,
          taker(words),
        ]),
      ) as Record<string, () => string>;
      const took = await measureTogether(
        {
          postgres: () => onPostgres.ask(`/register?q=${next.postgres?.()}`),
          search: () =>
            withActor(visitor, (work) => searchRegistry(work, searchFor(next.search?.() ?? ''), null)),
          ...(local && onMeilisearch && server
            ? {
                meilisearch: () => onMeilisearch.ask(`/register?q=${next.meilisearch?.()}`),
                bare: () => askBareIndex(local.url, local.masterKey, next.bare?.() ?? ''),
                searchMeilisearch: () =>
                  withActor(visitor, (work) =>
                    searchRegistry(work, searchFor(next.searchMeilisearch?.() ?? ''), server),
                  ),
              }
            : {}),
        } as Record<'postgres' | 'search' | 'meilisearch' | 'bare' | 'searchMeilisearch', () => unknown>,
        rounds,
      );
      const slow = await measureTogether({ naive: () => naive.ask(next.naive?.() ?? '') }, naiveRounds);
      comparisons.push(
        {
          what: `100,000: ${what}, page (Postgres)`,
          ours: took.postgres,
          baseline: slow.naive,
          baselineIs: 'naive trigram search',
          aim: { times: 0.01 },
        },
        {
          what: '  its search alone',
          ours: took.search,
          baseline: slow.naive,
          baselineIs: 'naive trigram search',
          aim: { times: 0.01 },
        },
      );
      if (!local) continue;
      comparisons.push(
        {
          what: '  page (Postgres)',
          ours: took.postgres,
          baseline: took.bare,
          baselineIs: 'bare Meilisearch JSON',
          aim: { times: 1 },
        },
        {
          what: '  page (Meilisearch)',
          ours: took.meilisearch,
          baseline: took.bare,
          baselineIs: 'bare Meilisearch JSON',
          aim: { times: 1 },
        },
        {
          what: '  its search alone',
          ours: took.searchMeilisearch,
          baseline: took.bare,
          baselineIs: 'bare Meilisearch JSON',
        },
      );
    }
    comparisons.push(...(await measureWrites(server, report)));
  } finally {
    await naive.end();
    await onPostgres.stop();
    await onMeilisearch?.stop();
  }
  return comparisons;
}

const searchFor = (text: string) => ({ text, sort: 'fit', page: 1 }) as const;

function taker(words: readonly string[]): () => string {
  let at = 0;
  return () => words[at++ % words.length] ?? '';
}
