import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { registryEntries } from '~/db/schema/registry-search';
import { withActor } from '~/db/with-actor.server';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import type { RegistrySearch } from '~/domain/registry/search/registry-search';
import {
  answerFromPostgres,
  searchRegistry,
  understandSearch,
} from '~/domain/registry/search/search-registry.server';
import { clock } from '~/platform/clock';
import { asVisitor, describeEngine } from './engine-suite';
import { makeEngineWorld } from './engine-world';

useTestDatabase();

beforeAll(makeEngineWorld);
afterAll(() => clock.reset());

describeEngine((search) =>
  asVisitor(async (work) => answerFromPostgres(work, await understandSearch(work, search))),
);

describe('a search', () => {
  it('takes as many statements for everybody as for one', async () => {
    const statements = (search: Partial<RegistrySearch>) =>
      countStatements(() =>
        asVisitor((work) => searchRegistry(work, { text: '', sort: 'fit', page: 1, ...search }, null)),
      );
    expect(await statements({ text: 'menigte' })).toBe(await statements({ text: 'fenna' }));
    expect(await statements({ availableFrom: '2030-02' })).toBe(await statements({ theme: 'addiction' }));
  });

  it('counts anew as soon as somebody changed', async () => {
    const total = async () =>
      (await asVisitor((work) => searchRegistry(work, { text: '', sort: 'fit', page: 1 }, null))).total;
    const before = await total();
    const { id } = await makeReviewer({ isListed: true, checkedOn: '2029-12-01', name: 'Nieuwe Naam' });
    await withActor({ kind: 'system', job: 'test' }, (work) => indexPerson(work, id));
    expect(await total()).toBe(before + 1);
    await database().delete(registryEntries).where(eq(registryEntries.personId, id));
    expect(await total()).toBe(before);
  });
});
