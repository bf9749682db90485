import { and, eq, inArray, isNull } from 'drizzle-orm';
import { personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { reviewerEligibility } from '../eligibility';
import { reviewerSeatsOf } from '../invitation-status';
import { loadSnapshot, type Snapshot } from '../load-snapshot.server';
import { matchingContext } from '../matching-context';
import { seatVerdict } from '../seat-check';
import { strandedExclusion } from '../two-people/kept-apart';

/**
 * Whom a call for this request reaches now, of everybody in the register: who passes every hard rule for a reviewer's
 * seat with nothing left to judge. Whoever coordinates sees all answers and is not asked.
 */
export async function reachedByCall(work: Work, requestId: string): Promise<string[]> {
  const snapshot = await loadSnapshot(work, requestId);
  if (!snapshot) return [];
  const reached = mayTakeSeat(snapshot);
  const coordinators = await coordinatorsAmong(work, reached);
  return reached.filter((personId) => !coordinators.has(personId));
}

/** Whether a call for this request still reaches somebody. */
export async function isStillReached(work: Work, requestId: string, personId: string): Promise<boolean> {
  const alone = await loadSnapshot(work, requestId, { personIds: [personId] });
  const companions = alone?.candidates.flatMap(({ onlyWith }) => onlyWith) ?? [];
  const snapshot =
    companions.length === 0
      ? alone
      : await loadSnapshot(work, requestId, {
          personIds: [personId, ...companions.map((one) => one.personId)],
        });
  if (!snapshot || !mayTakeSeat(snapshot).includes(personId)) return false;
  return !(await coordinatorsAmong(work, [personId])).has(personId);
}

/** In the last of the seats of the request, which asks least: whoever may lead may sit beside too. */
function mayTakeSeat({ request, candidates, settings }: Snapshot): string[] {
  const context = matchingContext(request, settings);
  const people = new Map(candidates.map((candidate) => [candidate.personId, candidate]));
  const seat = reviewerSeatsOf(request.reviewers).at(-1) ?? 'lead';
  const fitting = candidates.flatMap((candidate) => {
    const { level } = reviewerEligibility(context, candidate);
    const { exclusions, toJudge } = seatVerdict(context, people, seat, { [seat]: candidate.personId });
    return level === null || exclusions.length > 0 || toJudge.length > 0 ? [] : [{ candidate, level }];
  });
  const eligible = new Map(fitting.map((one) => [one.candidate.personId, one]));
  return fitting
    .filter((one) => strandedExclusion(one, eligible, request.reviewers) === null)
    .map(({ candidate }) => candidate.personId);
}

async function coordinatorsAmong(work: Work, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await work.tx
    .select({ personId: personRoles.personId })
    .from(personRoles)
    .where(
      and(
        inArray(personRoles.personId, [...personIds]),
        eq(personRoles.role, 'coordinator'),
        isNull(personRoles.endedAt),
      ),
    );
  return new Set(rows.map(({ personId }) => personId));
}
