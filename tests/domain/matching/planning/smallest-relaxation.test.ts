import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeatName, seatsOf } from '~/domain/matching/invitation-status';
import { matchingContext } from '~/domain/matching/matching-context';
import { isOverridable } from '~/domain/matching/overrides';
import { smallestRelaxation } from '~/domain/matching/planning/smallest-relaxation';
import type { Exclusion } from '~/domain/matching/reasons';
import { type Seating, seatVerdict } from '~/domain/matching/seat-check';
import type { CandidateSnapshot } from '~/domain/matching/snapshot';
import { arbitraryNetwork } from '../arbitrary-networks';
import { aCandidate, aRequest, aSupervisor, aTie, settings } from '../snapshots';

const settled = new Set([
  'accreditation-not-yet-valid',
  'accreditation-expired',
  'accreditation-suspended',
  'verification-lapsed',
  'membership-suspended',
  'profile-unchecked',
]);
const aboutTwo = new Set(['never-together', 'only-together', 'other-only-together']);

/** What would have to be otherwise for these people in these seats, by trying: `null` when that cannot be. */
function inTheWay(
  people: ReadonlyMap<string, CandidateSnapshot>,
  context: ReturnType<typeof matchingContext>,
  seating: Seating,
): number | null {
  const things = new Set<string>();
  for (const seat of Object.keys(seating) as SeatName[]) {
    const { exclusions, toJudge } = seatVerdict(context, people, seat, seating);
    const person = people.get(seating[seat] ?? '');
    if (!person) throw new Error('nobody');
    if (toJudge.some(({ personId }) => personId === person.personId)) things.add(`judge ${person.personId}`);
    for (const exclusion of exclusions) {
      const thing = thingOf(exclusion, person);
      if (thing === null) return null;
      things.add(thing);
    }
  }
  return things.size;
}

function thingOf(exclusion: Exclusion, { personId, name }: CandidateSnapshot): string | null {
  const { code, rule } = exclusion;
  if (aboutTwo.has(code)) {
    const { reviewer, companion } = exclusion.params as { reviewer: string; companion?: string };
    const two = companion === undefined ? [name, reviewer] : [reviewer, companion];
    return `${code === 'never-together' ? 'never' : 'only'} ${two.sort().join(' ')}`;
  }
  return isOverridable(exclusion) || settled.has(code) ? `${personId} ${rule} ${code}` : null;
}

function everySeating(people: readonly CandidateSnapshot[], seats: readonly SeatName[]): Seating[] {
  return seats.reduce<Seating[]>(
    (seatings, seat) =>
      seatings.flatMap((seating) =>
        people
          .filter(({ personId }) => !Object.values(seating).includes(personId))
          .map(({ personId }) => ({ ...seating, [seat]: personId })),
      ),
    [{}],
  );
}

/** Rules about two people name the other: here nobody has the name of somebody else. */
function namedById(person: CandidateSnapshot): CandidateSnapshot {
  const byId = ({ personId }: { readonly personId: string }) => ({ personId, name: personId });
  return {
    ...person,
    name: person.personId,
    neverWith: person.neverWith.map(byId),
    onlyWith: person.onlyWith.map(byId),
  };
}

describe('the smallest change that fills a request', () => {
  it('is as small as the smallest found by trying everybody everywhere, in 200 unfillable requests', () => {
    let unfillable = 0;
    let helped = 0;
    for (const { request, candidates: unnamed, settings: asked } of fc.sample(arbitraryNetwork, {
      numRuns: 3_000,
      seed: 7,
    })) {
      if (unfillable === 200) break;
      const context = matchingContext(request, asked);
      const candidates = unnamed.slice(0, 5).map(namedById);
      const found = smallestRelaxation(context, candidates);
      if (found?.length === 0) continue;
      unfillable += 1;
      const people = new Map(candidates.map((one) => [one.personId, one]));
      const sizes = everySeating(candidates, seatsOf(request.reviewers)).flatMap(
        (seating) => inTheWay(people, context, seating) ?? [],
      );
      expect(found?.length ?? null).toBe(sizes.length === 0 ? null : Math.min(...sizes));
      if (found) helped += 1;
    }
    expect(unfillable).toBe(200);
    expect(helped).toBeGreaterThan(50);
  });

  const context = matchingContext(aRequest(), settings);
  const supervisor = aSupervisor('s');

  it('is nothing where every seat can be filled', () => {
    expect(smallestRelaxation(context, [aCandidate('a'), aCandidate('b'), supervisor])).toEqual([]);
  });

  it('is what the coordinator may do where somebody else would have to do as much', () => {
    const lapsed = aCandidate('b', { membership: 'unchecked' });
    const busy = aCandidate('c', { runningReviews: 2 });
    expect(smallestRelaxation(context, [aCandidate('a'), lapsed, busy, supervisor])).toMatchObject([
      { kind: 'set-aside', personId: 'c', rule: 'H7' },
    ]);
    expect(smallestRelaxation(context, [aCandidate('a'), lapsed, supervisor])).toMatchObject([
      { kind: 'settle', personId: 'b', rule: 'H11' },
    ]);
  });

  it('is never a conflict, an objection or a role', () => {
    const tied = aCandidate('b', { ties: [aTie('current')] });
    const declined = aCandidate('c', { declined: 'conflict' });
    expect(smallestRelaxation(context, [aCandidate('a'), tied, declined, supervisor])).toBeNull();
    expect(smallestRelaxation(context, [aCandidate('a'), aCandidate('b')])).toBeNull();
  });
});
