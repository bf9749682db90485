import type { AffiliationKind, OrganisationRelationKind } from '~/domain/organisations/ties/affiliation-kind';
import type { Affiliation } from '~/domain/organisations/ties/conflict-path';
import type { OrganisationGraph, OrganisationRelation } from '~/domain/organisations/ties/organisation-graph';

type Line = readonly [from: string, kind: OrganisationRelationKind, to: string, period?: string];

/** A network from lines such as `['X', 'parent', 'A', '2015-01-01..2020-12-31']`; `?` after a name: group unknown. */
export function network(names: string, ...lines: readonly Line[]): OrganisationGraph {
  return {
    organisations: names.split(' ').map((name) => ({
      id: name.replace('?', ''),
      kind: 'youth_provider',
      municipalityCode: null,
      parentKnown: !name.endsWith('?'),
    })),
    relations: lines.map(([fromId, kind, toId, period]): OrganisationRelation => {
      const [validFrom, validUntil] = (period ?? '..').split('..');
      return { fromId, toId, kind, validFrom: validFrom || null, validUntil: validUntil || null };
    }),
  };
}

/** A tie such as `at('X', 'employer', '2015-01-01..2020-12-31')`. */
export function at(
  organisationId: string,
  kind: AffiliationKind = 'employer',
  period = '2015-01-01..',
): Affiliation {
  const [startsOn = '', endsOn] = period.split('..');
  return { organisationId, kind, startsOn, endsOn: endsOn || null };
}

/** What the letters of constructed networks stand for in sentences. */
export const fullNames: Readonly<Record<string, string>> = {
  T: 'Jeugdhulp Veldzicht',
  X: 'Opvang De Linde',
  Y: 'Sportclub De Brem',
  A: 'Zorggroep Meander',
  B: 'Zorggroep Vuurtoren',
  C: 'Centrum Sluis',
  J: 'Regeling Jeugd Merwe',
  M: 'Meander Jeugd',
  N: 'Jeugdhulp Waterrand',
  O: 'Zorg Overveld',
  P: 'Stichting Oeverland',
  Q: 'Stichting Duinkamp',
  W: 'Jeugdhulp Westeinde',
  Z: 'Zorg Zuidveld',
};
