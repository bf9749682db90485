import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { people, personRoles } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { seatChecker } from '../../matching/check-seats.server';
import { type SeatName, seatNames } from '../../matching/invitation-status';
import { type ScorerVerdict, scorerVerdict } from './scorer-rules';

export interface ScorerCandidate extends ScorerVerdict {
  readonly personId: string;
  readonly name: string;
  /** Supervises this review. */
  readonly isSeated: boolean;
}

/**
 * Every supervisor of the network, and what keeps each from looking at a gate of this review: the rules of matching
 * about independence, asked as they are today. Whoever supervises the review comes first.
 */
export async function listScorerCandidates(work: Work, requestId: string): Promise<ScorerCandidate[]> {
  const supervisors = await work.tx
    .selectDistinct({ personId: people.id, name: people.name })
    .from(personRoles)
    .innerJoin(people, eq(people.id, personRoles.personId))
    .where(and(eq(personRoles.role, 'supervisor'), isNull(personRoles.endedAt), isNull(people.deactivatedAt)))
    .orderBy(asc(people.name), asc(people.id));
  const found = await judge(
    work,
    requestId,
    supervisors.map(({ personId }) => personId),
  );
  return supervisors
    .map((one) => ({
      ...one,
      isSeated: found.supervisorId === one.personId,
      ...found.verdictOf(one.personId),
    }))
    .sort((one, other) => Number(other.isSeated) - Number(one.isSeated));
}

/** What keeps this person from looking at a gate of this review, as of now. */
export async function findScorerVerdict(
  work: Work,
  requestId: string,
  personId: string,
): Promise<ScorerVerdict> {
  return (await judge(work, requestId, [personId])).verdictOf(personId);
}

/** Asked as the portal itself: who looks at a gate may not read what the rules look at. */
async function judge(work: Work, requestId: string, personIds: readonly string[]) {
  const team = await teamOf(work, requestId);
  const reviewers = Object.fromEntries(
    Object.entries(team).filter(([seat]) => seat !== 'supervisor'),
  ) as Partial<Record<SeatName, string>>;
  const checker = await asSystem(work, 'scorer-independence', (system) =>
    seatChecker(system, requestId, [...personIds, ...Object.values(reviewers)]),
  );
  return {
    supervisorId: team.supervisor ?? null,
    verdictOf: (personId: string): ScorerVerdict =>
      scorerVerdict(checker.check('supervisor', { ...reviewers, supervisor: personId })),
  };
}

/** Who sits where now, or sat until the review ended. */
export async function teamOf(work: Work, requestId: string): Promise<Partial<Record<SeatName, string>>> {
  const rows = await asSystem(work, 'team-of-review', ({ tx }) =>
    tx
      .select({ seat: seats.seat, personId: seats.personId })
      .from(seats)
      .where(
        and(eq(seats.requestId, requestId), inArray(seats.state, ['accepted', 'confirmed', 'completed'])),
      ),
  );
  const ordered = rows.sort((a, b) => seatNames.indexOf(a.seat) - seatNames.indexOf(b.seat));
  return Object.fromEntries(ordered.map(({ seat, personId }) => [seat, personId]));
}
