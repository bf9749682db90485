import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  likenessOfOrganisations,
  type OrganisationFacts,
} from '~/domain/merging/organisations/likely-same-organisation';
import { askedLikeness } from '~/domain/merging/people/likely-same-person';
import { labelledOrganisations } from './labelled-organisations';
import { measured } from './measured';

const known = fc.constantFrom(...labelledOrganisations.flatMap(({ one, other }) => [one, other]));

describe('how likely two records are of one organisation', () => {
  it('is right about organisations somebody knows', () => {
    const { precision, recall, wrong } = measured(
      labelledOrganisations.map(({ one, other, same }) => ({
        same,
        found: likenessOfOrganisations(one, other).score >= askedLikeness,
        what: `${one.name} · ${other.name}`,
      })),
    );
    expect(labelledOrganisations.length).toBeGreaterThanOrEqual(60);
    // What only somebody who knows them sees: an older name, and two that happen to be called nearly or just the same.
    expect(wrong).toEqual([
      'Opvoedpoli Zonneweide · Zonneweide Kind en Gezin',
      'Gemeente Eemswolde · Gemeente Eemswoude',
      'De Horizon · Stichting Horizon',
    ]);
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.9);
  });

  it('does not depend on which comes first, nor on the order of aliases', () => {
    fc.assert(
      fc.property(known, known, (one, other) => {
        const likeness = likenessOfOrganisations(one, other);
        expect(likenessOfOrganisations(other, one)).toEqual(likeness);
        const turned = (facts: OrganisationFacts) => ({ ...facts, aliases: [...facts.aliases].reverse() });
        expect(likenessOfOrganisations(turned(one), turned(other))).toEqual(likeness);
      }),
    );
  });

  it('finds everything like itself, unless nothing of its name is left', () => {
    fc.assert(
      fc.property(known, (one) => {
        fc.pre(!['Stichting', 'Vereniging'].includes(one.name));
        expect(likenessOfOrganisations(one, one).score).toBeGreaterThanOrEqual(askedLikeness);
      }),
    );
  });
});
