import type { Work } from '~/db/with-actor.server';
import type { SeatName } from './invitation-status';
import { loadSnapshot, type Snapshot } from './load-snapshot.server';
import { matchingContext } from './matching-context';
import { type Seating, type SeatVerdict, seatVerdict } from './seat-check';
import type { CandidateSnapshot, RuleOverride } from './snapshot';

export interface SeatChecker {
  readonly snapshot: Snapshot;
  readonly personOf: (personId: string) => CandidateSnapshot | undefined;
  readonly check: (seat: SeatName, seating: Seating) => SeatVerdict;
}

/** Reads these people as they are now and answers for any seat they might take in this request. */
export async function seatChecker(
  work: Work,
  requestId: string,
  personIds: readonly string[],
  overrides: readonly RuleOverride[] = [],
): Promise<SeatChecker> {
  const snapshot = await loadSnapshot(work, requestId, { personIds: [...new Set(personIds)], overrides });
  if (!snapshot) throw new Error('a request without a form has no seats to fill');
  const context = matchingContext(snapshot.request, snapshot.settings);
  const people = new Map(snapshot.candidates.map((candidate) => [candidate.personId, candidate]));
  return {
    snapshot,
    personOf: (personId) => people.get(personId),
    check: (seat, seating) => seatVerdict(context, people, seat, seating),
  };
}
