import type { CalendarDay } from '../../kernel/calendar-day';
import { periodsOverlap } from '../united-periods';
import { likenessOfNames, type NameLikeness, type PersonName, personName, wordsOf } from './person-name';

export interface PersonFacts {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly employers: readonly EmployerFacts[];
}

export interface EmployerFacts {
  readonly organisationId: string;
  readonly kvk: string | null;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

export const personReasons = [
  'same-name',
  'swapped-name',
  'double-name',
  'typing-error',
  'near-typing-error',
  'initials',
  'same-given-name',
  'same-local-part',
  'name-in-address',
  'same-employer',
  'same-kvk',
] as const;
export type PersonReason = (typeof personReasons)[number];

/** How alike, 0 to 100, and why. */
export interface Likeness<Reason extends string> {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const nameWeights: Readonly<Record<NameLikeness, number>> = {
  'same-name': 75,
  'swapped-name': 65,
  'double-name': 60,
  'typing-error': 60,
  'near-typing-error': 45,
  initials: 50,
};

/** From here on a coordinator is asked to look; from `strongLikeness` there is little doubt. */
export const askedLikeness = 60;
export const strongLikeness = 85;

/**
 * How likely two records are of one person. A name says most; an address or an employer supports it and an address
 * alone never decides. The same whichever record comes first.
 */
export function likenessOfPeople(one: PersonFacts, other: PersonFacts): Likeness<PersonReason> {
  const [a, b] = [personName(one.name), personName(other.name)];
  const byName = likenessOfNames(a, b);
  const weights = new Map<PersonReason, number>();
  if (byName) weights.set(byName, nameWeights[byName]);
  if (sharesLocalPart(one.addresses, other.addresses)) {
    weights.set('same-local-part', 35);
    if (!byName && a.given.length > 1 && a.given === b.given) weights.set('same-given-name', 30);
  } else if (byName !== 'same-name' && spelledInAddress(a, one, b, other)) {
    weights.set('name-in-address', byName ? 20 : 60);
  }
  const employment = sharedEmployment(one.employers, other.employers);
  if (employment) weights.set(employment, 20);
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return {
    score: Math.min(100, sum),
    reasons: personReasons.filter((reason) => weights.has(reason)),
  };
}

/** Mailboxes of an office, which many people share. */
const sharedMailboxes = new Set(
  'contact bureau secretariaat administratie algemeen directie kwaliteit jeugd reception office support helpdesk postbus gemeente'.split(
    ' ',
  ),
);

/** What stands before the at sign, without dots and what follows a plus; `null` when it says nothing. */
export function localPart(address: string): string | null {
  const local =
    address
      .toLowerCase()
      .split('@')[0]
      ?.split('+')[0]
      ?.replace(/[^a-z0-9]/g, '') ?? '';
  return local.length >= 5 && !sharedMailboxes.has(local) ? local : null;
}

function sharesLocalPart(one: readonly string[], other: readonly string[]): boolean {
  const locals = new Set(one.map(localPart).filter((local) => local !== null));
  return other.some((address) => locals.has(localPart(address) ?? ''));
}

/** An address of one that spells the whole name of the other, where their own name does not. */
function spelledInAddress(a: PersonName, one: PersonFacts, b: PersonName, other: PersonFacts): boolean {
  return spells(one.addresses, b, a) || spells(other.addresses, a, b);
}

function spells(addresses: readonly string[], name: PersonName, own: PersonName): boolean {
  if (name.given.length < 2 || name.family.length === 0) return false;
  if (own.given[0] !== name.given[0]) return false;
  const spelled = (words: readonly string[]) => words.join('');
  const target = spelled([name.given, ...name.family]);
  if (spelled(wordsOf(own)) === target) return false;
  return addresses.some((address) => localWithoutParticles(address) === target);
}

function localWithoutParticles(address: string): string {
  const local = address.toLowerCase().split('@')[0] ?? '';
  return local
    .split(/[^a-z0-9]+/)
    .filter((word) => !/^(van|de|den|der|het|ter|ten|te)$/.test(word))
    .join('');
}

function sharedEmployment(
  one: readonly EmployerFacts[],
  other: readonly EmployerFacts[],
): 'same-employer' | 'same-kvk' | null {
  const pairs = one.flatMap((a) => other.filter((b) => periodsOverlap(a, b)).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => a.organisationId === b.organisationId)) return 'same-employer';
  return pairs.some(([a, b]) => a.kvk !== null && a.kvk === b.kvk) ? 'same-kvk' : null;
}
