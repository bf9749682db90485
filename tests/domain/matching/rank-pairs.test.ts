import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewerEligibility } from '~/domain/matching/eligibility';
import { explainPair, type RankedPair } from '~/domain/matching/explain-pair';
import type { EligiblePerson } from '~/domain/matching/explanation';
import { matchingContext } from '~/domain/matching/matching-context';
import { seatingExclusions, shareEmployer } from '~/domain/matching/pair-rules';
import { rankPairs } from '~/domain/matching/rank-pairs';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from '~/domain/matching/snapshot';
import { companionExclusions } from '~/domain/matching/two-people/companions';
import type { Weights } from '~/domain/matching/weights';
import { arbitraryMatching } from './arbitrary-snapshots';
import { aCandidate, anAccreditation, aRequest, settings } from './snapshots';

const everything = { top: 1_000 } as const;
const named = ({ lead, co, points }: RankedPair) => `${lead.personId}+${co.personId}=${points}`;

/** Scores every ordered pair and sorts: slow, and too simple to be wrong. */
function bruteForce(
  request: RequestSnapshot,
  candidates: readonly CandidateSnapshot[],
  seatings: 'best' | 'all',
  underSettings: MatchingSettings,
  weights: Weights,
): RankedPair[] {
  const context = matchingContext(request, underSettings, weights);
  const people = candidates.flatMap((candidate): EligiblePerson[] => {
    const { level, exclusions, setAside } = reviewerEligibility(context, candidate);
    return exclusions.length === 0 && level !== null ? [{ candidate, level, setAside }] : [];
  });
  const byName = new Intl.Collator('nl');
  const minutes = (pair: RankedPair) =>
    [pair.lead, pair.co].reduce(
      (sum, { personId }) =>
        sum + (people.find((one) => one.candidate.personId === personId)?.candidate.minutesThisYear ?? 0),
      0,
    );
  const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const inOrder = (a: RankedPair, b: RankedPair) =>
    b.points - a.points ||
    minutes(a) - minutes(b) ||
    byName.compare(a.lead.name, b.lead.name) ||
    byId(a.lead.personId, b.lead.personId) ||
    byName.compare(a.co.name, b.co.name) ||
    byId(a.co.personId, b.co.personId);
  const seated = people
    .flatMap((lead) =>
      people.flatMap((co) => {
        const refused = seatingExclusions({ personId: lead.candidate.personId, level: lead.level }, [
          co.candidate,
        ]);
        const apart = companionExclusions(lead.candidate, [co.candidate]);
        return refused.length + apart.length === 0 ? [explainPair(context, lead, co)] : [];
      }),
    )
    .sort(inOrder);
  if (seatings === 'all') return seated;
  return seated.filter(
    ({ lead, co }, at) =>
      !seated
        .slice(0, at)
        .some((other) => other.lead.personId === co.personId && other.co.personId === lead.personId),
  );
}

describe('the ranking of pairs', () => {
  it('equals trying every pair, with every rule on, off and turned round', () => {
    fc.assert(
      fc.property(arbitraryMatching, ({ request, candidates, settings: under, weights, seatings }) => {
        const ranking = rankPairs(request, candidates, under, { ...everything, seatings, weights });
        const expected = bruteForce(request, candidates, seatings, under, weights);
        expect(ranking.pairs).toEqual(expected);
        expect(ranking.totalPairs).toBe(expected.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives a shorter list as the beginning of the longer one', () => {
    fc.assert(
      fc.property(arbitraryMatching, fc.integer({ min: 0, max: 12 }), ({ request, candidates }, top) => {
        const all = rankPairs(request, candidates, settings, everything);
        const some = rankPairs(request, candidates, settings, { top });
        expect(some.pairs).toEqual(all.pairs.slice(0, top));
        expect(some.totalPairs).toBe(all.totalPairs);
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    const shuffled = arbitraryMatching.chain((matching) =>
      fc.tuple(
        fc.constant(matching),
        fc.shuffledSubarray(matching.candidates, {
          minLength: matching.candidates.length,
          maxLength: matching.candidates.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ request, candidates, seatings }, others]) => {
        const first = rankPairs(request, candidates, settings, { ...everything, seatings });
        expect(rankPairs(request, others, settings, { ...everything, seatings })).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('gives points that are the sum of what it says', () => {
    fc.assert(
      fc.property(arbitraryMatching, ({ request, candidates, weights }) => {
        for (const { points, reasons, minds } of rankPairs(request, candidates, settings, { weights })
          .pairs) {
          const said = [...reasons, ...minds].reduce(
            (sum, one) => sum + ('points' in one ? one.points : 0),
            0,
          );
          expect(said).toBe(points);
        }
      }),
    );
  });

  it('weighs employers and traits the same both ways round', () => {
    fc.assert(
      fc.property(arbitraryMatching, ({ request, candidates }) => {
        const { pairs } = rankPairs(request, candidates, settings, { ...everything, seatings: 'all' });
        const ofPair = ({ reasons }: RankedPair) =>
          reasons.filter(({ rule }) => rule === 'S2' || rule === 'S3').map(({ code }) => code);
        for (const pair of pairs) {
          const other = pairs.find(
            ({ lead, co }) => lead.personId === pair.co.personId && co.personId === pair.lead.personId,
          );
          if (other) expect(ofPair(other)).toEqual(ofPair(pair));
        }
      }),
    );
  });

  it('breaks a tie by fewest hours, then Dutch name order, then id', () => {
    const people = [
      aCandidate('3', { name: 'Zeno', minutesThisYear: 3_000 }),
      aCandidate('1', { name: 'Emma', minutesThisYear: 3_000 }),
      aCandidate('2', { name: 'Émile', minutesThisYear: 3_000 }),
      aCandidate('0', { name: 'Zeno', minutesThisYear: 2_999 }),
    ];
    const { pairs } = rankPairs(aRequest(), people, settings, everything);
    expect(pairs.map(({ lead, co }) => lead.personId + co.personId)).toEqual([
      '20',
      '10',
      '03',
      '21',
      '23',
      '13',
    ]);
  });

  it('lists two people once in their better seats, or in both orders when asked', () => {
    const people = [
      aCandidate('novice'),
      aCandidate('expert', { accreditations: [anAccreditation({ level: 'experienced' })] }),
    ];
    expect(rankPairs(aRequest(), people, settings).pairs.map(named)).toEqual(['expert+novice=9']);
    const all = rankPairs(aRequest(), people, settings, { seatings: 'all' });
    expect(all.pairs.map(named)).toEqual(['expert+novice=9', 'novice+expert=5']);
    expect(all.totalPairs).toBe(2);
  });

  it('refuses a snapshot with one person twice', () => {
    expect(() => rankPairs(aRequest(), [aCandidate('a'), aCandidate('a')], settings)).toThrow(/twice/);
  });

  it('ranks ten thousand people of one employer and of one trait without trying all pairs', () => {
    const people = Array.from({ length: 10_000 }, (_, index) =>
      aCandidate(String(index), { employerGroupIds: ['one'], minutesThisYear: index }),
    );
    const { pairs, totalPairs } = rankPairs(aRequest(), people, settings, { top: 3 });
    expect(totalPairs).toBe((10_000 * 9_999) / 2);
    expect(pairs.map(({ lead, co }) => lead.personId + co.personId)).toEqual(['01', '02', '03']);
    expect(shareEmployer(people[0] as CandidateSnapshot, people[1] as CandidateSnapshot)).toBe(true);
  });
});
