import { expect, test } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { listPeople } from '~/domain/accounts/people-queries.server';
import { peoplePerPage } from '~/domain/accounts/people-search';

useTestDatabase();

test('everybody is on exactly one page, in as many statements for one as for many', async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  const coordinator = { kind: 'person' as const, personId, roles: ['coordinator'] as const };
  const read = (page: number) => withActor(coordinator, (work) => listPeople(work, { text: '', page }));
  const few = await countStatements(() => read(1));
  for (let number = 0; number < peoplePerPage + 5; number += 1) {
    await makePerson('Allen Gelijk', number % 2 ? ['reviewer', 'supervisor'] : []);
  }
  expect(await countStatements(() => read(1))).toBe(few);
  const [first, second] = [await read(1), await read(2)];
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  expect([first.total, first.pages, new Set(ids).size]).toEqual([36, 2, 36]);
  expect(first.rows.find(({ roles }) => roles.length === 2)?.roles).toEqual(['reviewer', 'supervisor']);
});

test('only a coordinator gets anybody at all', async () => {
  const personId = await makePerson('Rens Reviewer', ['reviewer']);
  const reviewer = { kind: 'person' as const, personId, roles: ['reviewer'] as const };
  for (const actor of [visitor, reviewer]) {
    const list = await withActor(actor, (work) => listPeople(work, { text: '', page: 1 }));
    expect(list).toEqual({ rows: [], total: 0, pages: 1 });
  }
});
