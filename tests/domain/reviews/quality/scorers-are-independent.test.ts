import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryNetwork } from '#tests/domain/matching/arbitrary-networks';
import { apart, isUndecided, rulesBroken } from '#tests/domain/matching/what-the-rules-say';
import { reviewerSeats } from '~/domain/matching/invitation-status';
import { matchingContext } from '~/domain/matching/matching-context';
import { seatVerdict } from '~/domain/matching/seat-check';
import { mayLook, scorerVerdict } from '~/domain/reviews/quality/scorer-rules';

const tries = 2000;
const found = { assignable: 0, refused: 0, reviewers: 0, colleagues: 0, tied: 0, unsure: 0 };

describe('whoever may be assigned to a gate, in two thousand networks', () => {
  it('breaks none of the written rules but those about hours, and everybody else is told which', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(arbitraryNetwork, ({ request, candidates, settings }) => {
        const network = { request, settings };
        const context = matchingContext(request, settings);
        const people = new Map(candidates.map((one) => [one.personId, one]));
        const reviewers = candidates.slice(0, request.reviewers);
        const seating = Object.fromEntries(
          reviewers.map(({ personId }, at) => [reviewerSeats[at] ?? 'lead', personId]),
        );
        for (const person of candidates) {
          const beside = reviewers.flatMap((reviewer) => apart(person, reviewer));
          const { broken } = rulesBroken(network, person, 'supervisor', beside);
          const expected = broken.filter((rule) => rule !== 'H6' && rule !== 'H7');
          const isUnsure = isUndecided(network, person);
          const verdict = scorerVerdict(
            seatVerdict(context, people, 'supervisor', { ...seating, supervisor: person.personId }),
          );
          const said = [...new Set(verdict.exclusions.map(({ rule }) => rule))].sort();
          if (said.join() !== [...expected].sort().join()) {
            throw new Error(`${person.personId}: said ${said.join()}, the rules say ${expected.join()}`);
          }
          const isAssignable = mayLook(verdict);
          if (isAssignable !== (expected.length === 0 && !isUnsure)) {
            throw new Error(`${person.personId} may look: ${isAssignable}`);
          }
          // Once more in the words of the promise, without any list of rules.
          const isReviewer = reviewers.includes(person);
          const isColleague = reviewers.some((one) =>
            one.employerGroupIds.some((id) => person.employerGroupIds.includes(id)),
          );
          const isTied = person.ties.some(
            ({ organisationId, verdict: tie }) =>
              tie === 'current' &&
              request.organisations.some(
                (one) => one.organisationId === organisationId && one.parts.includes('involved'),
              ),
          );
          if (isAssignable && (isReviewer || isColleague || isTied || isUnsure)) {
            throw new Error(`${person.personId} is not independent`);
          }
          found.assignable += Number(isAssignable);
          found.refused += Number(!isAssignable);
          found.reviewers += Number(isReviewer);
          found.colleagues += Number(isColleague && !isReviewer);
          found.tied += Number(isTied);
          found.unsure += Number(isUnsure);
        }
      }),
      { numRuns: tries },
    );
  });

  it('was met in every way', () => {
    expect(Math.min(...Object.values(found))).toBeGreaterThan(tries / 20);
  });
});
