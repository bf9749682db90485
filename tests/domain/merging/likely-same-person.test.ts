import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedLikeness,
  likenessOfPeople,
  type PersonFacts,
} from '~/domain/merging/people/likely-same-person';
import { labelledPeople } from './labelled-people';
import { measured } from './measured';

const words = fc.constantFrom(
  'Jan',
  'J.',
  'Fenna',
  'Duinhoven',
  'van der',
  'Kreukel-Smitshoek',
  'Åse',
  ',',
  'Veldkamp',
  '',
);
const name = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const address = fc
  .tuple(
    fc.constantFrom('jan', 'f.duinhoven', 'fennaduinhoven', 'info', 'a+b'),
    fc.constantFrom('een', 'twee'),
  )
  .map(([local, domain]) => `${local}@${domain}.example`);
const employer = fc.record({
  organisationId: fc.constantFrom('one', 'two'),
  kvk: fc.constantFrom('90000001', null),
  startsOn: fc.constantFrom('2019-01-01', '2022-01-01'),
  endsOn: fc.constantFrom('2020-12-31', '2024-12-31', null),
});
const person: fc.Arbitrary<PersonFacts> = fc.record({
  name,
  addresses: fc.uniqueArray(address, { maxLength: 3 }),
  employers: fc.array(employer, { maxLength: 2 }),
});

describe('how likely two records are of one person', () => {
  it('is right about people somebody knows', () => {
    const { precision, recall, wrong } = measured(
      labelledPeople.map(({ one, other, same }) => ({
        same,
        found: likenessOfPeople(one, other).score >= askedLikeness,
        what: `${one.name} · ${other.name}`,
      })),
    );
    expect(labelledPeople.length).toBeGreaterThanOrEqual(60);
    // What only somebody who knows them sees: a call name, bare initials, and two people with one name.
    expect(wrong).toEqual([
      'Wim Terpstee · Willem Terpstee',
      'F. Duinhoven · Fenna Duinhoven',
      'Jan de Vries · Jan de Vries',
    ]);
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.94);
  });

  it('does not depend on which comes first, nor on the order of what is known', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const likeness = likenessOfPeople(one, other);
        expect(likenessOfPeople(other, one)).toEqual(likeness);
        const turned = (facts: PersonFacts): PersonFacts => ({
          ...facts,
          addresses: [...facts.addresses].reverse(),
          employers: [...facts.employers].reverse(),
        });
        expect(likenessOfPeople(turned(one), turned(other))).toEqual(likeness);
      }),
    );
  });

  it('finds everybody like themselves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...labelledPeople.map(({ one }) => one)), (one) => {
        fc.pre(one.name.includes(' ') && !/^\w\./.test(one.name) && !/\b\w\.$/.test(one.name));
        expect(likenessOfPeople(one, one).score).toBeGreaterThanOrEqual(askedLikeness);
      }),
    );
  });
});
