import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { likenessOfOrganisations } from '~/domain/merging/organisations/likely-same-organisation';
import { askedLikeness, likenessOfPeople } from '~/domain/merging/people/likely-same-person';
import { labelledOrganisations } from './labelled-organisations';
import { labelledPeople } from './labelled-people';

useTestDatabase();

/** Which of these pairs of names share a key, asked in one statement. */
async function sharing(
  keys: 'person_name_keys' | 'organisation_name_keys',
  pairs: readonly (readonly [string, string])[],
) {
  const rows = await database().execute<{ place: number; shares: boolean }>(sql`
    select place::int, ${sql.raw(keys)}(one) && ${sql.raw(keys)}(other) as shares
    from json_to_recordset(${JSON.stringify(pairs.map(([one, other], place) => ({ place, one, other })))}::json)
      as pair (place int, one text, other text) order by place`);
  return rows.map(({ shares }) => shares);
}

it('the keys in the database lead to every pair of people whose names are alike', async () => {
  const alike = labelledPeople.filter(
    ({ one, other }) =>
      likenessOfPeople({ ...one, addresses: [] }, { ...other, addresses: [] }).score >= askedLikeness,
  );
  const shares = await sharing(
    'person_name_keys',
    alike.map(({ one, other }) => [one.name, other.name]),
  );
  expect(alike.filter((_, at) => !shares[at]).map(({ one, other }) => `${one.name} · ${other.name}`)).toEqual(
    [],
  );
  expect(alike.length).toBeGreaterThan(25);
});

it('and to every pair of organisations', async () => {
  const alike = labelledOrganisations.filter(({ one, other }) => {
    const { score, reasons } = likenessOfOrganisations(one, other);
    return score >= askedLikeness && !reasons.includes('same-kvk') && !reasons.includes('same-oin');
  });
  const names = alike.flatMap(({ one, other }, at) =>
    [one.name, ...one.aliases].flatMap((a) =>
      [other.name, ...other.aliases].map((b) => ({ at, pair: [a, b] as const })),
    ),
  );
  const shares = await sharing(
    'organisation_name_keys',
    names.map(({ pair }) => pair),
  );
  const found = new Set(names.filter((_, at) => shares[at]).map(({ at }) => at));
  expect(
    alike.filter((_, at) => !found.has(at)).map(({ one, other }) => `${one.name} · ${other.name}`),
  ).toEqual([]);
  expect(alike.length).toBeGreaterThan(25);
});
