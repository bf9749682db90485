import { and, desc, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { affiliations } from '~/db/schema/organisations';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { listAffiliations } from '~/domain/organisations/ties/affiliation-queries.server';
import { changeAffiliation, removeAffiliation } from '~/domain/organisations/ties/change-affiliation.server';
import { endAffiliation } from '~/domain/organisations/ties/end-affiliation.server';
import { checkTie } from '~/domain/organisations/ties/tie-check.server';
import { listTiedPeople } from '~/domain/organisations/ties/tied-people.server';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});

const as = <Outcome>(run: (work: Work) => Promise<Outcome>, actor = coordinator) => withActor(actor, run);
const lastActivityOf = async (personId: string) =>
  (
    await database()
      .select({ name: activities.name, data: activities.data })
      .from(activities)
      .where(and(eq(activities.personId, personId)))
      .orderBy(desc(activities.id))
      .limit(1)
  )[0];

async function tied() {
  const reviewer = await makeReviewer();
  const [tie] = await as((work) => listAffiliations(work, reviewer.id));
  if (!tie) throw new Error('a reviewer has an employer');
  return { reviewer, tie };
}

test('ends on a day, stays on record for both, and does not end later once it is over', async () => {
  const { reviewer, tie } = await tied();
  const end = (day: string) => as((work) => endAffiliation(work, reviewer.id, tie.id, day));
  expect(await end('2019-12-31')).toMatchObject({ ok: false, reason: 'ends-before-start' });
  expect(await end('2024-12-31')).toMatchObject({ ok: true });
  expect(await end('2025-12-31')).toMatchObject({ ok: false, reason: 'affiliation-over' });
  expect(await lastActivityOf(reviewer.id)).toEqual({
    name: 'organisations.affiliation-ended',
    data: { affiliationId: tie.id, kind: 'employer', endsOn: '2024-12-31' },
  });
  const { rows } = await as((work) => listTiedPeople(work, reviewer.employerId, 1));
  expect(rows).toMatchObject([{ personId: reviewer.id, endsOn: '2024-12-31' }]);
});

test('is corrected, and taken back only as a correction that says what it was', async () => {
  const { reviewer, tie } = await tied();
  const organisationId = await makeOrganisation();
  const facts = { organisationId, kind: 'board', functionTitle: 'lid', startsOn: '2021-05-01' } as const;
  const change = () => as((work) => changeAffiliation(work, reviewer.id, tie.id, facts));
  expect(await change()).toMatchObject({ ok: true });
  const was = {
    affiliationId: tie.id,
    wasWith: reviewer.employerId,
    wasKind: 'employer',
    wasFrom: '2020-01-01',
    wasUntil: null,
  };
  expect(await lastActivityOf(reviewer.id)).toEqual({ name: 'organisations.affiliation-changed', data: was });
  expect(await as((work) => listAffiliations(work, reviewer.id))).toMatchObject([{ ...facts, endsOn: null }]);
  await database()
    .insert(affiliations)
    .values({ personId: reviewer.id, organisationId, kind: 'employer', startsOn: '2022-01-01' });
  const clash = () =>
    as((work) => changeAffiliation(work, reviewer.id, tie.id, { ...facts, kind: 'employer' }));
  expect(await clash()).toMatchObject({ reason: 'affiliation-overlaps' });
  expect(await as((work) => removeAffiliation(work, reviewer.id, tie.id))).toMatchObject({ ok: true });
  expect((await lastActivityOf(reviewer.id))?.data).toMatchObject({
    wasKind: 'board',
    wasFrom: '2021-05-01',
  });
});

test('is nobody’s to change but the coordinator’s, and only of the person it is of', async () => {
  const { reviewer, tie } = await tied();
  const other = await makeReviewer();
  const notFound = { ok: false, reason: 'not-found' };
  const end = (personId: string, actor: Actor) =>
    as((work) => endAffiliation(work, personId, tie.id, '2030-01-01'), actor);
  expect(await end(reviewer.id, reviewer.actor)).toEqual(notFound);
  expect(await end(other.id, coordinator)).toEqual(notFound);
  expect(await as((work) => removeAffiliation(work, other.id, tie.id))).toEqual(notFound);
  expect(await as((work) => listTiedPeople(work, reviewer.employerId, 1), reviewer.actor)).toMatchObject({
    total: 0,
  });
});

test('the question whether there is a tie finds whom is meant, or asks which', async () => {
  const target = await makeOrganisation({ name: 'Jeugdhulp Veldzicht' });
  await makeOrganisation({ name: 'Jeugdhulp Veldzicht Noord' });
  const { id } = await makeReviewer({ name: 'Bregje Molenaar', employerId: target });
  await makeReviewer({ name: 'Bregje Molenbeek' });
  const ask = (personName: string, organisationName: string, day = '2026-03-09') =>
    as((work) => checkTie(work, { personName, organisationName, day }));
  expect(await ask('bregje mol', 'veldzict')).toMatchObject({
    people: [{ name: 'Bregje Molenaar' }, { name: 'Bregje Molenbeek' }],
    organisations: [{ name: 'Jeugdhulp Veldzicht' }, { name: 'Jeugdhulp Veldzicht Noord' }],
    found: null,
  });
  expect(await ask('molenaar', 'JEUGDHULP VELDZICHT')).toMatchObject({
    person: { id },
    organisation: { id: target },
    found: { hasTies: true, tie: { verdict: 'current', directness: 'direct' } },
  });
  expect(await ask('molenaar', 'Jeugdhulp Veldzicht', '2019-06-01')).toMatchObject({
    found: { hasTies: false, tie: { verdict: 'none' } },
  });
  expect(await ask('Niemand', '31 februari', '2026-02-31')).toMatchObject({ isDay: false, people: [] });
});
