import { eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import { registryChanges, registryEntries } from '~/db/schema/registry-search';
import { withActor } from '~/db/with-actor.server';
import { followChanges } from '~/domain/registry/search/follow-changes.server';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { meilisearchEngine } from '~/domain/registry/search/meilisearch-engine.server';
import { meilisearchWhenCurrent } from '~/domain/registry/search/meilisearch-when-current.server';
import { rebuildIndex } from '~/domain/registry/search/rebuild-index.server';
import { liveIndex, nextIndex } from '~/domain/registry/search/registry-document';
import type { RegistrySearch } from '~/domain/registry/search/registry-search';
import {
  answerWith,
  searchRegistry,
  understandSearch,
} from '~/domain/registry/search/search-registry.server';
import { followRegistry } from '~/jobs/registry-loop.server';
import { clock } from '~/platform/clock';
import { connectSearchServer, type SearchServer } from '~/platform/search-server.server';
import {
  type LocalMeilisearch,
  startLocalMeilisearch,
} from '../../../../../scripts/meilisearch/local-meilisearch';
import { asVisitor, describeEngine } from './engine-suite';
import { crowd, makeEngineWorld } from './engine-world';

const started = await startLocalMeilisearch();
if (!started.running) console.warn(`Meilisearch live: skipped, ${started.reason}`);

const system = { kind: 'system', job: 'test' } as const;

describe.skipIf(!started.running)('Meilisearch live', () => {
  useTestDatabase();

  let local: LocalMeilisearch;
  let server: SearchServer;

  beforeAll(async () => {
    if (!started.running) return;
    local = started.server;
    // What is asked here is whether the answer is right, however busy the machine is.
    server = connectSearchServer(local.url, local.key, 20_000);
    await makeEngineWorld();
    await rebuildIndex(server.writing);
  });
  afterAll(async () => {
    clock.reset();
    if (started.running) await started.server.stop();
  });

  const asked = (search: Partial<RegistrySearch>): RegistrySearch => ({
    text: '',
    sort: 'fit',
    page: 1,
    ...search,
  });
  const fromMeilisearch = (search: Partial<RegistrySearch>) =>
    asVisitor(async (work) => {
      const engine = meilisearchEngine(server.searching, liveIndex);
      return answerWith(engine, work, await understandSearch(work, asked(search)));
    });
  const fromPortal = (search: Partial<RegistrySearch>, through: SearchServer = server) =>
    asVisitor((work) => searchRegistry(work, asked(search), through));
  const found = async (text: string) => (await fromMeilisearch({ text }))?.entries.map(({ name }) => name);
  const follow = () => withActor(system, (work) => followChanges(work, server.writing));
  const waiting = () => database().$count(registryChanges, isNull(registryChanges.appliedAt));
  const isCurrent = async () => (await asVisitor((work) => meilisearchWhenCurrent(work, server))) !== null;

  describe('as an engine', () => {
    describeEngine(async (search) => {
      const results = await fromMeilisearch(search);
      if (!results) throw new Error('Meilisearch found somebody who is not to be found');
      return results;
    });
  });

  describe('the index', () => {
    it('holds of everybody what the public entry holds, and gives away ids only', async () => {
      const { hits } = await server.searching.index(liveIndex).search('', { limit: 3 });
      expect(hits.map((hit) => Object.keys(hit))).toEqual([['id'], ['id'], ['id']]);
      expect(await fromMeilisearch({ text: 'geheimwerk' })).toMatchObject({ total: 0 });
    });

    it('is told of a change, of a withdrawal and of a person who is deleted', async () => {
      const { id } = await makeReviewer({
        isListed: true,
        checkedOn: '2029-12-01',
        name: 'Wisselende Zichtbaar',
      });
      await withActor(system, (work) => indexPerson(work, id));
      expect(await isCurrent()).toBe(false);
      expect(await follow()).toBe('told');
      expect(await isCurrent()).toBe(true);
      expect(await found('zichtbaar')).toEqual(['Wisselende Zichtbaar']);

      await database().update(people).set({ name: 'Wisselende Zienderogen' }).where(eq(people.id, id));
      await withActor(system, (work) => indexPerson(work, id));
      await follow();
      expect([await found('zichtbaar'), await found('zienderogen')]).toEqual([
        [],
        ['Wisselende Zienderogen'],
      ]);

      await database().delete(registryEntries).where(eq(registryEntries.personId, id));
      expect(await waiting()).toBe(1);
      await follow();
      expect(await found('zienderogen')).toEqual([]);
      expect(await follow()).toBe('nothing-to-do');
    });

    it('that lags does not show whoever withdrew, in total and counts either', async () => {
      const { id } = await makeReviewer({
        isListed: true,
        shownFields: ['regions'],
        checkedOn: '2029-12-01',
        name: 'Trage Vogel',
        provinceCodes: ['PV22'],
      });
      await withActor(system, (work) => indexPerson(work, id));
      await follow();
      await database()
        .update(registryProfiles)
        .set({ isListed: false })
        .where(eq(registryProfiles.personId, id));
      await withActor(system, (work) => indexPerson(work, id));
      expect(await fromPortal({ text: 'vogel' })).toMatchObject({ entries: [], total: 0 });
      // Even if nobody knew that it lags, the database has the last word: with whoever withdrew on it, no page is given.
      await database().update(registryChanges).set({ appliedAt: new Date() });
      expect(await isCurrent()).toBe(true);
      const lastPage = { provinceCode: 'PV22' };
      expect(await fromMeilisearch(lastPage)).toBeNull();
      expect(await fromPortal(lastPage)).toMatchObject({ entries: [], total: 0 });
      await rebuildIndex(server.writing);
    });
  });

  describe('a rebuild', () => {
    it('loses no change made while it runs, and always leaves an index to search', async () => {
      const { id } = await makeReviewer({
        isListed: true,
        checkedOn: '2029-12-01',
        name: 'Tussentijdse Komst',
      });
      const gone = await makeReviewer({
        isListed: true,
        checkedOn: '2029-12-01',
        name: 'Tussentijds Vertrek',
      });
      await withActor(system, (work) => indexPerson(work, gone.id));
      await follow();
      let searches = 0;
      const sent = await rebuildIndex(server.writing, async () => {
        await withActor(system, (work) => indexPerson(work, id));
        await database().delete(registryEntries).where(eq(registryEntries.personId, gone.id));
        expect(await follow()).toBe('busy');
        for (; searches < 5; searches += 1) {
          expect(await fromPortal({ text: 'tussentijdse' })).toMatchObject({ total: 1 });
          expect((await fromMeilisearch({ text: 'menigte' }))?.total).toBe(crowd);
        }
      });
      expect(sent).toBeGreaterThan(crowd);
      expect(await waiting()).toBe(2);
      expect(await follow()).toBe('told');
      expect(await found('tussentijdse')).toEqual(['Tussentijdse Komst']);
      expect(await found('vertrek')).toEqual([]);
      await expect(server.writing.getRawIndex(nextIndex)).rejects.toThrow();
    });

    it('is never done twice at once', async () => {
      const counts = await Promise.all([rebuildIndex(server.writing), rebuildIndex(server.writing)]);
      expect(counts.filter((count) => count !== null)).toHaveLength(1);
    });
  });

  describe('the worker', () => {
    it('begins with a rebuild and then follows', async () => {
      const stopping = new AbortController();
      const following = followRegistry(stopping.signal, server);
      try {
        await until(async () => (await waiting()) === 0);
        const { id } = await makeReviewer({ isListed: true, checkedOn: '2029-12-01', name: 'Vlugge Vinder' });
        await withActor(system, (work) => indexPerson(work, id));
        await until(async () => (await waiting()) === 0);
        expect(await found('vlugge')).toEqual(['Vlugge Vinder']);
      } finally {
        stopping.abort();
        await following;
      }
    });
  });

  describe('a server', () => {
    it('that is away, or that lost its index, leaves the answer to Postgres', async () => {
      const away = connectSearchServer('http://127.0.0.1:9', local.key);
      expect((await fromPortal({ text: 'menigte' }, away)).total).toBe(crowd);
      expect(away.breaker.isResting()).toBe(true);
      const refusing = connectSearchServer(local.url, 'a key that opens nothing');
      expect((await fromPortal({ text: 'menigte' }, refusing)).total).toBe(crowd);
      expect(refusing.breaker.isResting()).toBe(true);
    });

    it('takes nothing but what the portal needs from its key', async () => {
      await expect(server.writing.getKeys()).rejects.toThrow();
      await expect(server.writing.createIndex('another')).rejects.toThrow();
      await expect(server.writing.createDump()).rejects.toThrow();
    });
  });
});

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come true');
}
