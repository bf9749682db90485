import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { affiliations } from '~/db/schema/organisations';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { addAffiliation } from '~/domain/organisations/ties/add-affiliation.server';
import { type NewAffiliation, newAffiliation } from '~/domain/organisations/ties/inputs';

useTestDatabase();

let coordinator: Actor;
let board: NewAffiliation;
beforeAll(async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
  board = {
    organisationId: await makeOrganisation(),
    kind: 'board',
    functionTitle: 'voorzitter',
    startsOn: '2020-01-01',
    endsOn: '2022-12-31',
  };
});

const add = (personId: string, changes: Partial<NewAffiliation> = {}, as = coordinator) =>
  withActor(as, (work) => addAffiliation(work, personId, { ...board, ...changes }));
const tiesOf = (personId: string) => database().$count(affiliations, eq(affiliations.personId, personId));

test('is kept and recorded without the words that were typed', async () => {
  const { id } = await makeReviewer();
  expect(await add(id)).toMatchObject({ ok: true });
  const [tie] = await database()
    .select()
    .from(affiliations)
    .where(and(eq(affiliations.personId, id), eq(affiliations.kind, 'board')));
  expect(tie).toMatchObject(board);
  const [happened] = await database().select().from(activities).where(eq(activities.personId, id));
  expect(happened).toMatchObject({
    name: 'organisations.affiliation-added',
    organisationId: board.organisationId,
    data: { kind: 'board' },
  });
});

test('is not there twice in one period, but may come back later or be of another kind', async () => {
  const { id } = await makeReviewer();
  await add(id);
  const overlapping = { startsOn: '2022-12-31', endsOn: undefined };
  expect(await add(id, overlapping)).toEqual({ ok: false, reason: 'affiliation-overlaps' });
  expect(await add(id, { ...overlapping, startsOn: '2023-01-01' })).toMatchObject({ ok: true });
  expect(await add(id, { kind: 'advisory' })).toMatchObject({ ok: true });
  expect(await tiesOf(id)).toBe(4);
});

test('is with an organisation and of a person that exist', async () => {
  const { id } = await makeReviewer();
  const unknown = await add(id, { organisationId: randomUUID() });
  expect(unknown).toEqual({ ok: false, reason: 'organisation-unknown' });
  expect(await add(randomUUID())).toEqual({ ok: false, reason: 'not-found' });
});

test('is recorded by a coordinator only', async () => {
  const { id, actor } = await makeReviewer();
  for (const as of [visitor, actor]) {
    expect(await add(id, {}, as)).toEqual({ ok: false, reason: 'not-found' });
  }
  expect(await tiesOf(id)).toBe(1);
});

test.each([
  [{ organisationId: undefined }, 'organisationId', 'choose'],
  [{ endsOn: '2019-12-31' }, 'endsOn', 'ends-before-start'],
  [{ functionTitle: 'lid, 111222333' }, 'functionTitle', 'found-bsn'],
])('%j is refused at the field', (changes, field, code) => {
  const parsed = newAffiliation.safeParse({ ...board, ...changes });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[field, code]]);
});
