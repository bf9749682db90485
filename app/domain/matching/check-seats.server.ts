import { and, eq, isNull } from 'drizzle-orm';
import { gateScorers } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import type { SeatName } from './invitation-status';
import { loadSnapshot, type Snapshot } from './load-snapshot.server';
import { matchingContext } from './matching-context';
import type { Exclusion } from './reasons';
import { type Seating, type SeatVerdict, seatVerdict } from './seat-check';
import type { CandidateSnapshot, RuleOverride } from './snapshot';
import { apartFromReviewers } from './supervisor-rules';
import { keptApart } from './two-people/companions';

export interface SeatChecker {
  readonly snapshot: Snapshot;
  readonly personOf: (personId: string) => CandidateSnapshot | undefined;
  readonly check: (seat: SeatName, seating: Seating) => SeatVerdict;
}

/**
 * Reads these people as they are now and answers for any seat they might take in this request. Of a running review
 * supervisors may look at its gates without a seat in it: whoever becomes a reviewer is apart from them too (H9).
 */
export async function seatChecker(
  work: Work,
  requestId: string,
  personIds: readonly string[],
  overrides: readonly RuleOverride[] = [],
): Promise<SeatChecker> {
  const scorerIds = await scorersOf(work, requestId);
  const snapshot = await loadSnapshot(work, requestId, {
    personIds: [...new Set([...personIds, ...scorerIds])],
    overrides,
  });
  if (!snapshot) throw new Error('a request without a form has no seats to fill');
  const context = matchingContext(snapshot.request, snapshot.settings);
  const people = new Map(snapshot.candidates.map((candidate) => [candidate.personId, candidate]));
  return {
    snapshot,
    personOf: (personId) => people.get(personId),
    check: (seat, seating) => {
      const verdict = seatVerdict(context, people, seat, seating);
      const candidate = people.get(seating[seat] ?? '');
      if (seat === 'supervisor' || !candidate) return verdict;
      const scorers = scorerIds.flatMap((id) => (id === seating.supervisor ? [] : (people.get(id) ?? [])));
      return { ...verdict, exclusions: [...verdict.exclusions, ...besideScorers(candidate, scorers)] };
    },
  };
}

function besideScorers(candidate: CandidateSnapshot, scorers: readonly CandidateSnapshot[]): Exclusion[] {
  return scorers.flatMap((scorer): Exclusion[] =>
    scorer.personId === candidate.personId
      ? [{ rule: 'H9', code: 'scores-this-review', params: {} }]
      : [...apartFromReviewers(scorer, [candidate]), ...keptApart('H9', candidate, scorer)],
  );
}

/** Who is assigned to look at a gate of this review now. */
async function scorersOf(work: Work, requestId: string): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ personId: gateScorers.personId })
    .from(gateScorers)
    .where(and(eq(gateScorers.requestId, requestId), isNull(gateScorers.endedAt)));
  return rows.map(({ personId }) => personId);
}
