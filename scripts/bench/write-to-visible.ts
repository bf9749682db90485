import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { eq, isNull } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { registryProfiles } from '~/db/schema/registry';
import { registryChanges, registryEntries } from '~/db/schema/registry-search';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { meilisearchEngine } from '~/domain/registry/search/meilisearch-engine.server';
import { liveIndex } from '~/domain/registry/search/registry-document';
import type { RegistrySearch } from '~/domain/registry/search/registry-search';
import {
  answerWith,
  searchRegistry,
  understandSearch,
} from '~/domain/registry/search/search-registry.server';
import { followRegistry } from '~/jobs/registry-loop.server';
import type { SearchServer } from '~/platform/search-server.server';
import { type Timing, timingOf } from './measure';
import type { Comparison } from './report-table';

const writes = 100;
const longest = 20_000;

/** From the moment a change begins to be written until a search finds it, a hundred times in a row. */
export async function measureWrites(
  server: SearchServer | null,
  report: (line: string) => void,
): Promise<Comparison[]> {
  report('measuring from write to visible');
  const people = await database()
    .select({ id: registryEntries.personId })
    .from(registryEntries)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, registryEntries.personId))
    .orderBy(registryEntries.personId)
    .limit(writes);
  const ids = people.map(({ id }) => id);
  const inPostgres = await timeEach(
    ids,
    async (search) => (await asVisitor((work) => searchRegistry(work, search, null))).total > 0,
  );
  const comparisons = [comparison('Postgres', inPostgres)];
  if (!server) return comparisons;
  const stopping = new AbortController();
  const following = followRegistry(stopping.signal, server);
  try {
    report('the worker begins with a rebuild');
    while ((await database().$count(registryChanges, isNull(registryChanges.appliedAt))) > 0)
      await pause(100);
    const inMeilisearch = await timeEach(ids, (search) =>
      asVisitor(async (work) => {
        const engine = meilisearchEngine(server.searching, liveIndex);
        const answer = await answerWith(engine, work, await understandSearch(work, search));
        return answer !== null && answer.total > 0;
      }),
    );
    comparisons.push(comparison('Meilisearch, through the worker', inMeilisearch));
  } finally {
    stopping.abort();
    await following;
  }
  return comparisons;
}

const asVisitor = <Value>(run: Parameters<typeof withActor<Value>>[1]) => withActor(visitor, run);

async function timeEach(
  personIds: readonly string[],
  isVisible: (search: RegistrySearch) => Promise<boolean>,
): Promise<Timing> {
  const took: number[] = [];
  for (const id of personIds) {
    const word = `merkwoord${randomUUID().replaceAll('-', '').slice(0, 12)}`;
    const from = performance.now();
    await withActor({ kind: 'system', job: 'bench' }, async (work) => {
      await work.tx
        .update(registryProfiles)
        .set({ about: word, shownFields: ['about'] })
        .where(eq(registryProfiles.personId, id));
      await indexPerson(work, id);
    });
    while (!(await isVisible({ text: word, sort: 'fit', page: 1 }))) {
      if (performance.now() - from > longest) throw new Error('a change did not become visible');
      await pause(5);
    }
    took.push(performance.now() - from);
  }
  return { ...timingOf(took), p95: percentile(took, 0.99) };
}

function comparison(engine: string, ours: Timing): Comparison {
  return {
    what: `write to visible, ${engine} (p99)`,
    // The aim is about the slowest one in a hundred, so that one stands in both columns.
    ours: { median: ours.p95, p95: ours.p95 },
    baseline: { median: ours.median, p95: ours.median },
    baselineIs: 'its own median',
    aim: { milliseconds: 1_000 },
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
