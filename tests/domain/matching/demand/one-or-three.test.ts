import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWays } from '~/domain/matching/count-ways';
import { reviewerEligibility } from '~/domain/matching/eligibility';
import { matchingContext } from '~/domain/matching/matching-context';
import { mayLead } from '~/domain/matching/pair-rules';
import { rankReviewers } from '~/domain/matching/rank-reviewers';
import { seatableOf } from '~/domain/matching/reviewers-to-seat';
import { type Seating, seatVerdict } from '~/domain/matching/seat-check';
import { seatOptions } from '~/domain/matching/seat-options';
import type { CandidateSnapshot, RequestSnapshot } from '~/domain/matching/snapshot';
import { reviewerPoints, sumOfPoints } from '~/domain/matching/soft-rules';
import { companionExclusions, mayReviewTogether } from '~/domain/matching/two-people/companions';
import { arbitraryMatching } from '../arbitrary-snapshots';
import { aCandidate, anAccreditation, aRequest, aSupervisor, settings } from '../snapshots';

const companion = (personId: string) => ({ personId, name: `Persoon ${personId}` });
const never = (...ids: string[]) => ({ neverWith: ids.map(companion) });
const only = (...ids: string[]) => ({ onlyWith: ids.map(companion) });
const trainee = { accreditations: [anAccreditation({ level: 'trainee' as const })] };
const byId = (people: readonly CandidateSnapshot[]) => new Map(people.map((one) => [one.personId, one]));

const single = aRequest({ reviewers: 1 });
const triple = aRequest({ reviewers: 3 });

function verdictsOf(request: RequestSnapshot, people: readonly CandidateSnapshot[], seating: Seating) {
  const context = matchingContext(request, settings);
  return Object.keys(seating).map((seat) =>
    seatVerdict(context, byId(people), seat as 'lead', seating).exclusions.map(({ rule, code }) => [
      rule,
      code,
    ]),
  );
}

const ids = (options: readonly { readonly personId: string }[]) => options.map(({ personId }) => personId);

describe('a request of one', () => {
  it('ranks everybody who may lead, by their own points, and says of the others why not', () => {
    const people = [
      aCandidate('a'),
      aCandidate('b', { themes: ['neglect'] }),
      aCandidate('c', trainee),
      aCandidate('d', only('e')),
      aCandidate('e', only('d')),
      aCandidate('f', { membership: 'ended' }),
    ];
    const { choices, total, excluded, shortage } = rankReviewers(single, people, settings);
    expect(choices.map(({ reviewers }) => reviewers.map(({ seat, personId }) => [seat, personId]))).toEqual([
      [['lead', 'b']],
      [['lead', 'a']],
    ]);
    expect(total).toBe(2);
    expect(shortage).toBeNull();
    expect(excluded.map(({ personId, binding: { rule, code } }) => [personId, rule, code])).toEqual([
      ['c', 'H8', 'trainee-cannot-lead'],
      ['d', 'H8', 'only-together'],
      ['e', 'H8', 'only-together'],
      ['f', 'H11', 'membership-ended'],
    ]);
  });

  it('gives nobody the points of company', () => {
    const [choice] = rankReviewers(single, [aCandidate('a')], settings).choices;
    expect(choice?.reasons.some(({ personId }) => personId === null)).toBe(false);
  });

  it('is in the same order whatever the order of the people, and the best are the beginning of all', () => {
    fc.assert(
      fc.property(arbitraryMatching, ({ request: some, candidates, settings: under, weights }) => {
        const request = { ...some, reviewers: 1 as const };
        const all = rankReviewers(request, candidates, under, { top: 100, weights });
        expect(rankReviewers(request, [...candidates].reverse(), under, { top: 100, weights })).toEqual(all);
        const first = rankReviewers(request, candidates, under, { top: 2, weights });
        expect(first.choices).toEqual(all.choices.slice(0, 2));
        expect(all.total + all.excluded.length).toBe(candidates.length);
        const context = matchingContext(request, under, weights);
        for (const { reviewers, points } of all.choices) {
          const [lead] = reviewers;
          const person = candidates.find(({ personId }) => personId === lead?.personId);
          if (!lead || !person) throw new Error('ranked somebody unknown');
          expect(points).toBe(sumOfPoints(reviewerPoints(context, person, lead.level, 'lead')));
          const seating = { lead: lead.personId };
          expect(seatVerdict(context, byId(candidates), 'lead', seating).exclusions).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('refuses by hand who may not be alone', () => {
    expect(verdictsOf(single, [aCandidate('a', trainee)], { lead: 'a' })).toEqual([
      [['H8', 'trainee-cannot-lead']],
    ]);
    expect(verdictsOf(single, [aCandidate('a', only('b'))], { lead: 'a' })).toEqual([
      [['H8', 'only-together']],
    ]);
  });

  it('says which rule would give how many, also an agreement about two people', () => {
    const { shortage } = rankReviewers(
      single,
      [
        aCandidate('a', only('b')),
        aCandidate('b', { ...only('a'), ...trainee }),
        aCandidate('c', { runningReviews: 9 }),
      ],
      settings,
    );
    expect(shortage).toMatchObject({ eligible: 2, keptApart: 1, relaxations: [{ rule: 'H7', ways: 1 }] });
  });

  it('has a supervisor apart from the one', () => {
    const people = [
      aCandidate('a', { employerGroupIds: ['e1'] }),
      aSupervisor('s', { employerGroupIds: ['e1'] }),
      aSupervisor('t'),
    ];
    const context = matchingContext(single, settings);
    const options = seatOptions({
      context,
      settings,
      people: byId(people),
      seat: 'supervisor',
      beside: { lead: 'a' },
    });
    expect(ids(options)).toEqual(['t']);
  });
});

describe('a request of three', () => {
  const people = [
    aCandidate('a'),
    aCandidate('b', never('c')),
    aCandidate('c', never('b')),
    aCandidate('d'),
    aCandidate('e', trainee),
  ];

  it('offers for the third seat who may sit beside both', () => {
    const context = matchingContext(triple, settings);
    const question = { context, settings, people: byId(people), seat: 'third' as const };
    expect(new Set(ids(seatOptions({ ...question, beside: { lead: 'a', co: 'b' } })))).toEqual(
      new Set(['d', 'e']),
    );
    expect(new Set(ids(seatOptions({ ...question, beside: { lead: 'a', co: 'd' } })))).toEqual(
      new Set(['b', 'c', 'e']),
    );
  });

  it('counts for a third what a second brings, beside each of the others', () => {
    const context = matchingContext(triple, settings);
    const [lead, co, other] = [
      aCandidate('a', { sectors: ['education'] }),
      aCandidate('b', { careDomain: 'adult', sectors: ['youth-protection'] }),
      aCandidate('c', { sectors: ['health-care'] }),
    ];
    const all = byId([lead, co, other].filter((one) => one !== undefined));
    const beside = { lead: 'a', co: 'b' };
    const [option] = seatOptions({ context, settings, people: all, seat: 'third', beside });
    const together = option?.reasons.filter(({ personId }) => personId === null);
    // Two employers twice, two fields of work twice, and youth beside adults once: with the second.
    expect(together?.map(({ code, points }) => [code, points])).toEqual([
      ['different-sectors', 6],
      ['different-employers', 10],
      ['youth-and-adult', 8],
    ]);
    expect(option?.reasons.every(({ personId }) => personId === null || personId === 'c')).toBe(true);
  });

  it('holds every rule between every two, whichever of them is looked at', () => {
    expect(verdictsOf(triple, people, { lead: 'a', co: 'b', third: 'c' })).toEqual([
      [],
      [['H8', 'never-together']],
      [['H8', 'never-together']],
    ]);
    expect(verdictsOf(triple, people, { lead: 'a', co: 'b', third: 'b' })[2]).toEqual([
      ['H8', 'same-person'],
    ]);
    expect(verdictsOf(triple, people, { lead: 'e', co: 'a', third: 'd' })).toEqual([
      [['H8', 'trainee-cannot-lead']],
      [['H8', 'trainee-cannot-lead']],
      [['H8', 'trainee-cannot-lead']],
    ]);
    const supervised = [...people, aSupervisor('s', { neverWith: [companion('d')] })];
    expect(verdictsOf(triple, supervised, { lead: 'a', co: 'b', third: 'd', supervisor: 's' })).toEqual([
      [],
      [],
      [['H9', 'never-together']],
      [['H9', 'never-together']],
    ]);
  });

  it('has no place for two who only review together', () => {
    const bound = [aCandidate('a', only('b')), aCandidate('b', only('a')), aCandidate('c')];
    expect(verdictsOf(triple, bound, { lead: 'a', co: 'b', third: 'c' })).toEqual([
      [['H8', 'only-together']],
      [['H8', 'only-together']],
      [
        ['H8', 'other-only-together'],
        ['H8', 'other-only-together'],
      ],
    ]);
    const { choices, total, excluded, shortage } = rankReviewers(triple, bound, settings);
    expect([choices.length, total, excluded.length]).toEqual([0, 0, 2]);
    expect(shortage).toMatchObject({ eligible: 3, keptApart: 1 });
  });

  it('lists no pair where nobody can be the third', () => {
    const { choices, total, shortage } = rankReviewers(triple, people.slice(0, 3), settings);
    expect([choices.length, total]).toEqual([0, 0]);
    expect(shortage).toMatchObject({ eligible: 3, keptApart: 1, relaxations: [] });
    expect(rankReviewers(triple, people.slice(0, 4), settings).total).toBe(5);
  });
});

it('counts the ways to fill the seats as trying everything does', () => {
  fc.assert(
    fc.property(arbitraryMatching, ({ request, candidates, settings: under }) => {
      const context = matchingContext(request, under);
      const eligible = candidates.flatMap((candidate) => {
        const { level, setAside } = reviewerEligibility(context, candidate);
        return level === null ? [] : [{ candidate, level, setAside }];
      });
      const seatable = eligible.map(seatableOf);
      const isPossible = (some: typeof eligible) =>
        some.some(({ level }) => mayLead(level)) &&
        some.every(({ candidate }) => {
          const others = some.filter((one) => one.candidate !== candidate).map((one) => one.candidate);
          return companionExclusions(candidate, others, some.length as 1 | 2 | 3).length === 0;
        });
      const twos = eligible.flatMap((one, at) => eligible.slice(at + 1).map((two) => [one, two]));
      const threes = twos.flatMap(([one, two]) =>
        one && two ? eligible.slice(eligible.indexOf(two) + 1).map((three) => [one, two, three]) : [],
      );
      expect(countWays(seatable, 1)).toBe(eligible.filter((one) => isPossible([one])).length);
      expect(countWays(seatable, 2)).toBe(twos.filter(isPossible).length);
      expect(countWays(seatable, 3)).toBe(threes.filter(isPossible).length);
    }),
    { numRuns: 500 },
  );
});

it('lets no two of a three sit who may not review together', () => {
  fc.assert(
    fc.property(arbitraryMatching, ({ request: some, candidates, settings: under }) => {
      const request = { ...some, reviewers: 3 as const };
      const context = matchingContext(request, under);
      const people = byId(candidates);
      const [first] = rankReviewers(request, candidates, under, { top: 1 }).choices;
      if (!first) return;
      const beside = Object.fromEntries(first.reviewers.map(({ seat, personId }) => [seat, personId]));
      for (const { personId } of seatOptions({ context, settings: under, people, seat: 'third', beside })) {
        const third = people.get(personId);
        for (const one of first.reviewers) {
          const other = people.get(one.personId);
          expect(third && other && third !== other && mayReviewTogether(third, other)).toBe(true);
        }
      }
    }),
  );
});
