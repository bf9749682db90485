import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewerEligibility } from '~/domain/matching/eligibility';
import { matchingContext } from '~/domain/matching/matching-context';
import { mayLead } from '~/domain/matching/pair-rules';
import { rankPairs } from '~/domain/matching/rank-pairs';
import { companionExclusions } from '~/domain/matching/two-people/companions';
import { shortageOf } from '~/domain/matching/why-no-pair';
import { arbitraryMatching } from './arbitrary-snapshots';
import { aCandidate, anAccreditation, aRequest, aTie, settings } from './snapshots';

const full = { runningReviews: 2 };

describe('why there is no pair', () => {
  it('is not asked where there is one, even when none is listed', () => {
    const people = [aCandidate('a'), aCandidate('b')];
    expect(rankPairs(aRequest(), people, settings).shortage).toBeNull();
    expect(rankPairs(aRequest(), people, settings, { top: 0 }).shortage).toBeNull();
  });

  it('counts the binding rules and names the one that would free most', () => {
    const people = [
      aCandidate('free'),
      aCandidate('full', full),
      aCandidate('busy', full),
      aCandidate('tied', { ties: [aTie('current')] }),
      aCandidate('both', { ...full, membership: 'ended' }),
    ];
    expect(rankPairs(aRequest(), people, settings).shortage).toEqual({
      eligible: 1,
      mayLead: 1,
      binding: [
        { rule: 'H2', people: 1 },
        { rule: 'H7', people: 3 },
      ],
      keptApart: 0,
      relaxations: [
        { rule: 'H7', people: 2, ways: 3, overridable: 2 },
        { rule: 'H2', people: 1, ways: 1, overridable: 0 },
      ],
    });
  });

  it('does not offer people who could still not lead', () => {
    const trainee = { accreditations: [anAccreditation({ level: 'trainee' })] };
    const people = [aCandidate('a', trainee), aCandidate('b', { ...trainee, ...full })];
    expect(rankPairs(aRequest(), people, settings).shortage).toMatchObject({ mayLead: 0, relaxations: [] });
  });

  it('counts what dropping the rule would really give', () => {
    fc.assert(
      fc.property(arbitraryMatching, ({ request, candidates, settings: under }) => {
        const context = matchingContext(request, under);
        const judged = candidates.map((candidate) => ({
          candidate,
          ...reviewerEligibility(context, candidate),
        }));
        for (const { rule, ways } of shortageOf(judged, 2).relaxations) {
          const left = judged.filter(
            ({ level, exclusions }) => level !== null && exclusions.every((one) => one.rule === rule),
          );
          const possible = left.flatMap((one, at) =>
            left.slice(at + 1).filter((other) => {
              const someoneLeads = [one, other].some(({ level }) => level !== null && mayLead(level));
              return someoneLeads && companionExclusions(one.candidate, [other.candidate]).length === 0;
            }),
          );
          expect(ways).toBe(possible.length);
        }
      }),
    );
  });
});
