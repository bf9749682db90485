import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { gateChecks, gateRounds } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { latestChecklist } from './checklist-queries.server';
import type { Gate, ScorerPlace } from './gate';
import type { Scorer } from './gate-scorers.server';

export interface RoundToScore {
  readonly id: string;
  readonly requestId: string;
  readonly gate: Gate;
  readonly round: number;
  readonly place: ScorerPlace;
  readonly askedAt: Date;
  /** The list this look is given by: the one it began with, else the newest. */
  readonly checklistId: string;
  readonly checkId: string | null;
}

/**
 * The round this scorer has a look to give in now; `null` when there is none. The first looks at the round that counts;
 * the second, who decides nothing, also at one that was decided meanwhile. Asked as the portal itself: of a look that
 * somebody else gave in this place before, whoever comes next may not know.
 */
export async function findRoundToScore(work: Work, scorer: Scorer): Promise<RoundToScore | null> {
  const { requestId, gate, place, personId } = scorer;
  const rounds = await asSystem(work, 'round-to-score', ({ tx }) =>
    tx
      .select({
        id: gateRounds.id,
        round: gateRounds.round,
        askedAt: gateRounds.askedAt,
        checkId: gateChecks.id,
        checklistId: gateChecks.checklistId,
        checkedById: gateChecks.personId,
        submittedAt: gateChecks.submittedAt,
      })
      .from(gateRounds)
      .leftJoin(gateChecks, and(eq(gateChecks.roundId, gateRounds.id), eq(gateChecks.place, place)))
      .where(
        and(
          eq(gateRounds.requestId, requestId),
          eq(gateRounds.gate, gate),
          place === 'second' ? isNotNull(gateRounds.askedAt) : undefined,
        ),
      )
      .orderBy(desc(gateRounds.round))
      .limit(1),
  );
  const [round] = rounds;
  if (!round || round.askedAt === null || round.submittedAt !== null) return null;
  const isOwn = round.checkedById === personId;
  return {
    id: round.id,
    requestId,
    gate,
    round: round.round,
    place,
    askedAt: round.askedAt,
    checklistId:
      isOwn && round.checklistId !== null ? round.checklistId : (await latestChecklist(work, gate)).id,
    checkId: isOwn ? round.checkId : null,
  };
}
