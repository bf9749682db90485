import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { people } from '~/db/schema/accounts';
import { gateChecks, gateScorers } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import type { Gate, ScorerPlace } from './gate';

export interface Scorer {
  readonly id: string;
  readonly requestId: string;
  readonly gate: Gate;
  readonly place: ScorerPlace;
  readonly personId: string;
  readonly name: string;
  readonly assignedAt: Date;
}

/** Who looks at which gate of a review now. */
export async function scorersOf(work: Work, requestId: string): Promise<Scorer[]> {
  return await work.tx
    .select({
      id: gateScorers.id,
      requestId: gateScorers.requestId,
      gate: gateScorers.gate,
      place: gateScorers.place,
      personId: gateScorers.personId,
      name: people.name,
      assignedAt: gateScorers.assignedAt,
    })
    .from(gateScorers)
    .innerJoin(people, eq(people.id, gateScorers.personId))
    .where(and(eq(gateScorers.requestId, requestId), isNull(gateScorers.endedAt)))
    .orderBy(gateScorers.place);
}

/** Whether a scorer is the one who decides about this gate. */
export function decidesAbout(gate: Gate): (scorer: Pick<Scorer, 'gate' | 'place'>) => boolean {
  return (scorer) => scorer.gate === gate && scorer.place === 'first';
}

/** Who handed in a look in this round. Asked as the portal itself: looks are hidden from who has one to give. */
export async function haveSeenRound(work: Work, roundId: string): Promise<string[]> {
  const rows = await asSystem(work, 'looks-in-round', ({ tx }) =>
    tx
      .select({ personId: gateChecks.personId })
      .from(gateChecks)
      .where(and(eq(gateChecks.roundId, roundId), isNotNull(gateChecks.submittedAt))),
  );
  return rows.map(({ personId }) => personId);
}
