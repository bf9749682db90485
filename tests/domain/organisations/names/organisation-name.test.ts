import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNamesake } from '~/domain/organisations/names/find-namesake';
import {
  type KnownOrganisation,
  matchOrganisationName,
  normaliseOrganisationName,
  searchOrganisationNames,
} from '~/domain/organisations/names/organisation-name';
import type { OrganisationKind } from '~/domain/organisations/organisation-kind';

function organisation(
  id: string,
  name: string,
  kind: OrganisationKind,
  ...aliases: string[]
): KnownOrganisation {
  return { id, name, kind, aliases };
}

const known = [
  organisation('lelyduin', 'Gemeente Lelyduin', 'municipality'),
  organisation('graven', "Gemeente 's-Gravenhage", 'municipality'),
  organisation('linde', 'Stichting De Linde', 'youth_provider', 'Lindegroep'),
  organisation('linde-zorg', 'De Linde Zorg B.V.', 'disability_care'),
  organisation('raad', 'Raad voor de Kinderveiligheid', 'child_protection_board'),
  organisation('oever', 'Jeugdhulp Oever & Veld', 'youth_provider', 'JOV'),
  organisation('noord', 'Wijkteam Noord', 'local_team'),
  organisation('noord-2', 'Stichting Wijkteam Noord', 'local_team'),
  organisation('joris', 'Sint Jorisklooster', 'hospital'),
  organisation('cafe', 'Coöperatie Zorgcafé U.A.', 'social_work'),
];

describe('certain', () => {
  test.each([
    ['gemeente lelyduin', 'lelyduin'],
    ['GEM. LELYDUIN', 'lelyduin'],
    ['Lelyduin', 'lelyduin'],
    ['Gemeente Den Haag', 'graven'],
    ['den haag', 'graven'],
    ['de linde', 'linde'],
    ['Linde', 'linde'],
    ['lindegroep', 'linde'],
    ['De Linde Zorg BV', 'linde-zorg'],
    ['Jeugdhulp Oever en Veld', 'oever'],
    ['j.o.v.', 'oever'],
    ['St. Jorisklooster', 'joris'],
    ['zorgcafe', 'cafe'],
  ])('%s', (typed, id) => expect(matchOrganisationName(typed, known)).toEqual({ outcome: 'match', id }));
});

describe('for a person to choose', () => {
  test.each([
    ['Gemeente Leliduin', ['lelyduin']],
    ['RvdK', ['raad']],
    ['Wijkteam Noord', ['noord-2', 'noord']],
    ['Raad Kinderveiligheid', ['raad']],
    ['Jeugdhulp Oever en Veld locatie West', ['oever']],
  ])('%s', (typed, ids) =>
    expect(matchOrganisationName(typed, known)).toEqual({ outcome: 'candidates', ids }),
  );
});

test.each(['', '  ', 'B.V.', 'Iets heel anders', 'x', '????'])('nobody is meant by "%s"', (typed) => {
  expect(matchOrganisationName(typed, known)).toEqual({ outcome: 'none' });
});

test('capitals, accents, spaces and a legal form make no difference', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.constantFrom('', 'Stichting ', 'B.V. ', '  '),
      ({ name }, before) => {
        const wanted = normaliseOrganisationName(name);
        expect(normaliseOrganisationName(`${before}${name.toUpperCase()} `)).toBe(wanted);
        expect(normaliseOrganisationName(wanted)).toBe(wanted);
      },
    ),
  );
});

test('any text gets an answer, and only known organisations are named', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const match = matchOrganisationName(typed, known);
      const ids = match.outcome === 'match' ? [match.id] : match.outcome === 'candidates' ? match.ids : [];
      for (const id of ids) expect(known.map((one) => one.id)).toContain(id);
    }),
  );
});

describe('looked for in the list', () => {
  test.each([
    ['linde', ['linde', 'linde-zorg']],
    ['LÍNDE  zorg', ['linde-zorg']],
    ['jeug oev', ['oever']],
    ['kinderveilgheid', ['raad']],
    ['lindegr', ['linde']],
    ['rvdk', ['raad']],
    ['den haag', ['graven']],
    ['wijkteam', ['noord', 'noord-2']],
    ['', []],
    ['B.V.', []],
    ['%', []],
    ['zeppelin', []],
  ])('%s', (typed, ids) => expect(searchOrganisationNames(typed, known)).toEqual(ids));

  test('whatever matching recognises is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(30), ({ name }, cut) => {
        const typed = name.slice(0, Math.max(4, cut));
        const match = matchOrganisationName(typed, known);
        const meant = match.outcome === 'match' ? [match.id] : match.outcome === 'none' ? [] : match.ids;
        expect(searchOrganisationNames(typed, known)).toEqual(expect.arrayContaining([...meant]));
      }),
    );
  });
});

describe('a name is taken', () => {
  test.each([
    ['De Linde B.V.', 'linde'],
    ['lindegroep', 'linde'],
    ['J.O.V.', 'oever'],
    ['Lelyduin', null],
    ['De Iep', null],
    ['B.V.', null],
  ])('%s', (name, id) => expect(findNamesake(name, known)?.id ?? null).toBe(id));

  test('by another only', () => expect(findNamesake('Linde', known, 'linde')).toBeNull());
});
