import { and, eq, or } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { municipalities, organisationRelations, organisations } from '~/db/schema/organisations';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { changeOrganisation } from '~/domain/organisations/change-organisation.server';
import { organisationFacts } from '~/domain/organisations/inputs';
import { countAttentions, listOrganisations } from '~/domain/organisations/list-organisations.server';
import { addAlias } from '~/domain/organisations/names/add-alias.server';
import { removeAlias } from '~/domain/organisations/names/remove-alias.server';
import { findOrganisation } from '~/domain/organisations/organisation-queries.server';
import { addRelation } from '~/domain/organisations/ties/add-relation.server';
import { changeRelation, removeRelation } from '~/domain/organisations/ties/change-relation.server';
import { findTie } from '~/domain/organisations/ties/find-tie.server';
import { recordSuccession } from '~/domain/organisations/ties/record-succession.server';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});

const as = <Outcome>(run: (work: Work) => Promise<Outcome>) => withActor(coordinator, run);
const refusal = (reason: string) => expect.objectContaining({ ok: false, reason });
const relationsOf = (id: string) =>
  database()
    .select()
    .from(organisationRelations)
    .where(or(eq(organisationRelations.fromId, id), eq(organisationRelations.toId, id)))
    .orderBy(organisationRelations.validFrom);

describe('a name', () => {
  test('that changes is kept, is found, and is not for another', async () => {
    const id = await makeOrganisation({ name: 'Stichting Oude Naam' });
    const other = await makeOrganisation({ name: 'Jeugdhulp Elders' });
    const facts = { name: 'Stichting Nieuwe Naam', kind: 'youth_provider' } as const;
    expect(await as((work) => changeOrganisation(work, id, facts))).toMatchObject({ ok: true });
    expect(await as((work) => findOrganisation(work, id))).toMatchObject({
      name: facts.name,
      aliases: [{ alias: 'Stichting Oude Naam', kind: 'former-name', usedUntil: expect.any(String) }],
    });
    const { rows } = await as((work) => listOrganisations(work, { text: 'oude  náam', page: 1 }));
    expect(rows.map((row) => row.id)).toEqual([id]);
    const taken = { ...facts, name: 'Oude Naam B.V.' };
    expect(await as((work) => changeOrganisation(work, other, taken))).toEqual({
      ok: false,
      reason: 'name-of-another',
      fields: { name: 'name-of-another|Stichting Nieuwe Naam' },
    });
    const back = { ...facts, name: 'Stichting Oude Naam' };
    await as((work) => changeOrganisation(work, id, back));
    const names = (await as((work) => findOrganisation(work, id)))?.aliases.map(({ alias }) => alias);
    expect(names).toEqual(['Stichting Nieuwe Naam']);
  });

  test('that another goes by is told, and kept for both only when somebody says so', async () => {
    const id = await makeOrganisation({ name: 'Centrum voor Jeugd Oost' });
    const other = await makeOrganisation({ name: 'Centrum voor Jeugd West' });
    const alias = { alias: 'CJO', kind: 'abbreviation' } as const;
    expect(await as((work) => addAlias(work, id, alias))).toMatchObject({ ok: true });
    expect(await as((work) => addAlias(work, id, { ...alias, alias: 'c.j.o.' }))).toEqual(
      refusal('name-of-its-own'),
    );
    const clash = await as((work) => addAlias(work, other, { ...alias, alias: 'cjo' }));
    expect(clash).toMatchObject({ fields: { alias: 'name-of-another|Centrum voor Jeugd Oost' } });
    const shared = { ...alias, alias: 'cjo', isShared: 'on' } as const;
    expect(await as((work) => addAlias(work, other, shared))).toMatchObject({ ok: true });
    expect(await as((work) => removeAlias(work, other, 'cjo'))).toMatchObject({ ok: true });
    expect(await as((work) => removeAlias(work, other, 'cjo'))).toEqual(refusal('not-found'));
  });
});

test('a municipality is linked to its code once, and lies where the table says, also later', async () => {
  const row = { code: 'GM9901', name: 'Testdam', provinceCode: 'PV20', youthRegionCode: 'groningen' };
  await database().insert(municipalities).values(row);
  const facts = organisationFacts.parse({
    name: 'Gemeente Testdam',
    kind: 'municipality',
    municipalityCode: 'GM9901',
    oin: '0000 0001 0032 1434 5000',
  });
  const id = await makeOrganisation({ name: 'Gemeente Testdam', kind: 'municipality' });
  const twice = await makeOrganisation({ name: 'Testdam, gemeente', kind: 'municipality' });
  expect((await as(countAttentions))['no-municipality']).toBe(2);
  expect(await as((work) => changeOrganisation(work, id, facts))).toMatchObject({ ok: true });
  expect((await as(countAttentions))['no-municipality']).toBe(1);
  const again = { ...facts, name: 'Testdam, gemeente' };
  expect(await as((work) => changeOrganisation(work, twice, again))).toEqual(refusal('municipality-taken'));
  expect(
    await as((work) => changeOrganisation(work, twice, { ...again, municipalityCode: 'GM9999' })),
  ).toEqual(refusal('municipality-unknown'));
  await database()
    .update(municipalities)
    .set({ youthRegionCode: 'drenthe', provinceCode: 'PV21' })
    .where(eq(municipalities.code, 'GM9901'));
  expect(await as((work) => findOrganisation(work, id))).toMatchObject({
    municipality: 'Testdam',
    province: 'Fryslân',
    youthRegion: 'Drenthe',
    oin: '00000001003214345000',
  });
});

describe('a network that cannot be is refused', () => {
  const parent = (from: string, toId: string, validFrom?: string, validUntil?: string) =>
    as((work) => addRelation(work, from, { kind: 'parent', toId, validFrom, validUntil }));

  test('itself, twice at once, and round in a circle on any one day', async () => {
    const [a, b, c] = [await makeOrganisation(), await makeOrganisation(), await makeOrganisation()];
    expect(await parent(a, a)).toEqual(refusal('relation-with-itself'));
    expect(await parent(a, b, '2010-01-01', '2019-12-31')).toMatchObject({ ok: true });
    expect(await parent(a, b, '2019-12-31')).toEqual(refusal('relation-known'));
    expect(await parent(a, b, '2022-01-01')).toMatchObject({ ok: true });
    expect(await parent(b, c, '2015-01-01')).toMatchObject({ ok: true });
    expect(await parent(c, a, '2012-01-01', '2013-01-01')).toMatchObject({ ok: true });
    expect(await parent(c, a, '2021-01-01')).toEqual(refusal('relation-in-a-circle'));
    const [closing] = await relationsOf(c);
    const lengthened = await as((work) =>
      changeRelation(work, c, closing?.id ?? '', { validFrom: '2012-01-01', validUntil: '2016-01-01' }),
    );
    expect(lengthened).toEqual(refusal('relation-in-a-circle'));
  });

  test('by two at the same moment who each close half of a circle', async () => {
    const [a, b] = [await makeOrganisation(), await makeOrganisation()];
    const outcomes = await Promise.all([parent(a, b), parent(b, a)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(refusal('relation-in-a-circle'));
  });

  test('is ended, corrected and taken back from either side only', async () => {
    const [a, b, stranger] = [await makeOrganisation(), await makeOrganisation(), await makeOrganisation()];
    await parent(a, b, '2020-01-01');
    const [relation] = await relationsOf(a);
    const id = relation?.id ?? '';
    const period = { validFrom: '2020-01-01', validUntil: '2024-12-31' };
    expect(await as((work) => changeRelation(work, stranger, id, period))).toEqual(refusal('not-found'));
    expect(await as((work) => changeRelation(work, b, id, period))).toMatchObject({ ok: true });
    expect(await relationsOf(a)).toMatchObject([period]);
    expect(await as((work) => removeRelation(work, stranger, id))).toEqual(refusal('not-found'));
    expect(await as((work) => removeRelation(work, a, id))).toMatchObject({ ok: true });
    const [happened] = await database()
      .select({ data: activities.data })
      .from(activities)
      .where(and(eq(activities.organisationId, a), eq(activities.name, 'organisations.relation-removed')));
    expect(happened?.data).toMatchObject({ kind: 'parent', fromId: a, toId: b, ...period });
  });
});

describe('organisations that go up in another', () => {
  async function twoWithAPart() {
    const [one, two, successor] = [
      await makeOrganisation(),
      await makeOrganisation(),
      await makeOrganisation(),
    ];
    const [part, arrangement] = [await makeOrganisation(), await makeOrganisation()];
    await as((work) => addRelation(work, part, { kind: 'parent', toId: one, validFrom: '2010-01-01' }));
    for (const from of [one, two]) {
      await as((work) => addRelation(work, from, { kind: 'joint-arrangement', toId: arrangement }));
    }
    return { one, two, successor, part, arrangement };
  }
  const succession = { onDay: '2026-01-01', relations: 'taken-over' } as const;

  test('end the day before, hand over what they had, and ties of people go on through them', async () => {
    const { one, two, successor, part, arrangement } = await twoWithAPart();
    const { id: personId } = await makeReviewer({ employerId: one });
    const partner = await makeReviewer({ employerId: part });
    const predecessorIds = [one, undefined, two];
    const recorded = await as((work) =>
      recordSuccession(work, successor, { ...succession, predecessorIds, isNew: 'on' }),
    );
    expect(recorded).toMatchObject({ ok: true });
    const [old] = await database().select().from(organisations).where(eq(organisations.id, two));
    expect(old?.validUntil).toBe('2025-12-31');
    expect(await as((work) => findOrganisation(work, successor))).toMatchObject({ validFrom: '2026-01-01' });
    const now = (await relationsOf(successor)).map(({ fromId, toId, kind }) => `${kind} ${fromId} ${toId}`);
    expect(now.sort()).toEqual(
      [
        `successor ${one} ${successor}`,
        `successor ${two} ${successor}`,
        `parent ${part} ${successor}`,
        `joint-arrangement ${successor} ${arrangement}`,
      ].sort(),
    );
    const tieOf = (person: string) => as((work) => findTie(work, person, successor, '2026-03-09'));
    expect((await tieOf(personId))?.tie).toMatchObject({
      verdict: 'current',
      certainty: 'definite',
      directness: 'direct',
      steps: [{ kind: 'merged-into' }],
    });
    expect((await tieOf(partner.id))?.tie).toMatchObject({
      verdict: 'current',
      steps: [{ kind: 'part-of' }],
    });
  });

  test.each([
    ['nobody chosen', () => [], 'no-predecessor'],
    ['one chosen twice', ({ one }: { one: string }) => [one, one], 'predecessor-twice'],
    ['itself', ({ successor }: { successor: string }) => [successor], 'relation-with-itself'],
  ] as const)('%s is refused, and nothing is half written', async (_, chosen, reason) => {
    const made = await twoWithAPart();
    const predecessorIds = chosen(made);
    expect(
      await as((work) => recordSuccession(work, made.successor, { ...succession, predecessorIds })),
    ).toEqual(refusal(reason));
    expect(await relationsOf(made.successor)).toEqual([]);
  });

  test('do so once, not before they existed, and not into what they became', async () => {
    const { one, two, successor } = await twoWithAPart();
    const go = (into: string, from: string, onDay: string) =>
      as((work) => recordSuccession(work, into, { onDay, relations: 'ended', predecessorIds: [from] }));
    await database().update(organisations).set({ validFrom: '2020-01-01' }).where(eq(organisations.id, two));
    expect(await go(successor, two, '2019-01-01')).toEqual(refusal('not-begun-then'));
    expect(await go(successor, one, '2024-01-01')).toMatchObject({ ok: true });
    expect(await go(successor, one, '2025-01-01')).toEqual(refusal('predecessor-ended'));
    expect(await go(successor, one, '2024-01-01')).toEqual(refusal('relation-known'));
    expect(await go(one, successor, '2025-01-01')).toEqual(refusal('relation-in-a-circle'));
  });
});
