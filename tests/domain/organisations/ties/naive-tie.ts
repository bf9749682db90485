import { addYears } from '~/domain/kernel/calendar-day';
import type { Affiliation } from '~/domain/organisations/ties/conflict-path';
import type { OrganisationGraph, OrganisationRelation } from '~/domain/organisations/ties/organisation-graph';

type Hop = readonly [
  kind: OrganisationRelation['kind'],
  person: 'fromId' | 'toId',
  target: 'fromId' | 'toId',
];

const up = (kind: OrganisationRelation['kind']): Hop => [kind, 'fromId', 'toId'];
const down = (kind: OrganisationRelation['kind']): Hop => [kind, 'toId', 'fromId'];

const patterns: readonly (readonly [definite: boolean, ...hops: Hop[]])[] = [
  [true],
  [true, up('parent')],
  [true, down('parent')],
  [true, up('parent'), up('parent')],
  [true, up('parent'), down('parent')],
  [true, down('parent'), down('parent')],
  [true, down('joint-arrangement')],
  [false, up('joint-arrangement')],
  [false, up('joint-arrangement'), down('joint-arrangement')],
  [false, up('supervises')],
  [false, down('supervises')],
];

/** The rule written out the slow way: every pattern, every combination of relations. */
export function naiveTie(
  affiliations: readonly Affiliation[],
  { organisations, relations }: OrganisationGraph,
  target: string,
  onDay: string,
  lookBackYears: number,
): string {
  const begun = relations.filter(({ validFrom }) => (validFrom ?? '') <= onDay);
  const descendants = (id: string): Set<string> => {
    const found = new Set([id]);
    for (const one of found) {
      for (const { kind, fromId, toId } of begun) if (kind === 'successor' && fromId === one) found.add(toId);
    }
    return found;
  };
  const isSame = (one: string, other: string) => {
    const others = descendants(other);
    return [...descendants(one)].some((id) => others.has(id));
  };
  const verdictOf = (until: string) =>
    until >= onDay ? 'current' : until >= addYears(onDay, -lookBackYears) ? 'recent' : 'lapsed';

  const found = new Set<string>();
  const lastDay = ({ kind, endsOn }: Affiliation) => (kind === 'family' ? '9999' : (endsOn ?? '9999'));
  const started = affiliations.filter(({ startsOn }) => startsOn <= onDay);
  for (const affiliation of started) {
    for (const [definite, ...hops] of patterns) {
      const walk = (here: string, place: number, from: string, until: string): void => {
        const hop = hops[place];
        if (!hop) {
          if (!isSame(here, target) || until < affiliation.startsOn) return;
          const end = until < lastDay(affiliation) ? until : lastDay(affiliation);
          found.add(`${definite ? 'definite' : 'perceived'} ${verdictOf(end)}`);
          return;
        }
        for (const relation of begun) {
          if (relation.kind !== hop[0] || !isSame(here, relation[hop[1]])) continue;
          const start = (relation.validFrom ?? '') > from ? (relation.validFrom ?? '') : from;
          const end = (relation.validUntil ?? '9999') < until ? (relation.validUntil ?? '9999') : until;
          if (start <= end) walk(relation[hop[2]], place + 1, start, end);
        }
      };
      walk(affiliation.organisationId, 0, '', '9999');
    }
  }
  const counting = started.filter((affiliation) => verdictOf(lastDay(affiliation)) !== 'lapsed');
  const isKnown = (id: string) => organisations.some((one) => one.id === id && one.parentKnown);
  const unknown =
    counting.length > 0 &&
    !(isKnown(target) && counting.every(({ organisationId }) => isKnown(organisationId)));

  for (const bar of ['definite current', 'definite recent']) if (found.has(bar)) return bar;
  if (unknown) return 'unjudged';
  const rest = ['perceived current', 'perceived recent', 'definite lapsed', 'perceived lapsed'];
  return rest.find((one) => found.has(one)) ?? 'none';
}
