import { typosBetween } from '../../kernel/typos-between';
import {
  editsAllowed,
  nameDistance,
  normaliseOrganisationName,
  writtenNames,
} from '../../organisations/names/organisation-name';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import type { Likeness } from '../people/likely-same-person';

export interface OrganisationFacts {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly municipalityCode: string | null;
  readonly provinceCode: string | null;
  readonly youthRegionCode: string | null;
}

export const organisationReasons = [
  'same-kvk',
  'same-oin',
  'same-name',
  'known-as',
  'abbreviation',
  'near-name',
  'part-of-name',
  'same-kind',
  'same-municipality',
  'same-region',
] as const;
export type OrganisationReason = (typeof organisationReasons)[number];

/**
 * How likely two records are of one organisation, 0 to 100, and why. A number of the trade register or the
 * government decides for or against; a name is held against place and kind. The same whichever record comes first.
 */
export function likenessOfOrganisations(
  one: OrganisationFacts,
  other: OrganisationFacts,
): Likeness<OrganisationReason> {
  const weights = new Map<OrganisationReason, number>();
  if (one.kvk !== null && one.kvk === other.kvk) weights.set('same-kvk', 90);
  if (one.oin !== null && one.oin === other.oin) weights.set('same-oin', 90);
  const byName = likenessOfNames(one, other);
  if (byName) weights.set(...byName);
  if (weights.size === 0) return { score: 0, reasons: [] };
  if (one.kind === other.kind) weights.set('same-kind', 10);
  if (one.municipalityCode !== null && one.municipalityCode === other.municipalityCode) {
    weights.set('same-municipality', 15);
  } else if (one.youthRegionCode !== null && one.youthRegionCode === other.youthRegionCode) {
    weights.set('same-region', 10);
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0) - against(one, other);
  return {
    score: Math.max(0, Math.min(100, sum)),
    reasons: organisationReasons.filter((reason) => weights.has(reason)),
  };
}

function likenessOfNames(
  one: OrganisationFacts,
  other: OrganisationFacts,
): readonly [OrganisationReason, number] | null {
  const [own, theirs] = [normaliseOrganisationName(one.name), normaliseOrganisationName(other.name)];
  if (own !== '' && own === theirs) return ['same-name', 80];
  const distances = writtenNames(one).flatMap((a) =>
    writtenNames(other).flatMap((b) =>
      [nameDistance(a, b), nameDistance(b, a)].filter(
        (far) => far !== null && (far !== 2 || mayBeTypingError(a, b)),
      ),
    ),
  );
  switch (distances.length === 0 ? null : Math.min(...distances.map(Number))) {
    case 0:
      return ['known-as', 75];
    case 1:
      return ['abbreviation', 60];
    case 2:
      return ['near-name', 55];
    case null:
      return null;
    default:
      return ['part-of-name', 40];
  }
}

/** Not Oost beside West: an error changes one letter of a word, two of a long one, and none of a short one. */
function mayBeTypingError(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length !== b.length) return true;
  return a.every((word, at) => {
    const most = editsAllowed(word);
    return typosBetween(word, b[at] ?? '', most) <= most;
  });
}

/** What makes two records of one organisation unlikely. */
function against(one: OrganisationFacts, other: OrganisationFacts): number {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return (
    (differ(one.kvk, other.kvk) ? 50 : 0) +
    (differ(one.oin, other.oin) ? 50 : 0) +
    (differ(one.municipalityCode, other.municipalityCode)
      ? 40
      : differ(one.provinceCode, other.provinceCode)
        ? 25
        : 0) +
    (one.kind === other.kind ? 0 : 25)
  );
}
