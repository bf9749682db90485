import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { gateChecks, gateRounds } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { type Gate, type GateStanding, gates, type RoundOpening, type Verdict } from './gate';

export interface CurrentRound {
  readonly id: string;
  readonly gate: Gate;
  readonly round: number;
  readonly opening: RoundOpening;
  readonly askedAt: Date | null;
  readonly verdict: Verdict | null;
  readonly decidedAt: Date | null;
}

/** The round of each gate that counts now, with its verdict as far as whoever asks may see that. */
export async function currentRounds(work: Work, requestId: string): Promise<Record<Gate, CurrentRound>> {
  const rows = await work.tx
    .selectDistinctOn([gateRounds.gate], {
      id: gateRounds.id,
      gate: gateRounds.gate,
      round: gateRounds.round,
      opening: gateRounds.opening,
      askedAt: gateRounds.askedAt,
      verdict: gateChecks.verdict,
      decidedAt: gateChecks.submittedAt,
    })
    .from(gateRounds)
    .leftJoin(
      gateChecks,
      and(
        eq(gateChecks.roundId, gateRounds.id),
        eq(gateChecks.place, 'first'),
        isNotNull(gateChecks.submittedAt),
      ),
    )
    .where(eq(gateRounds.requestId, requestId))
    .orderBy(gateRounds.gate, desc(gateRounds.round));
  const byGate = new Map(rows.map((row) => [row.gate, row]));
  return Object.fromEntries(
    gates.map((gate) => {
      const round = byGate.get(gate);
      if (!round) throw new Error(`a review without a round of gate ${gate}`);
      return [gate, round];
    }),
  ) as Record<Gate, CurrentRound>;
}

export function standingOf({ askedAt, verdict }: Pick<CurrentRound, 'askedAt' | 'verdict'>): GateStanding {
  return verdict ?? (askedAt === null ? 'open' : 'waiting');
}

interface NewRound {
  readonly requestId: string;
  readonly gate: Gate;
  readonly opening: Exclude<RoundOpening, 'first'>;
  /** Only of a gate that is reopened. */
  readonly reason?: string;
}

/** Begins a new round: the gate is open again, and what was said in earlier rounds stays. */
export async function openRound(work: Work, { requestId, gate, opening, reason }: NewRound): Promise<void> {
  const rounds = await currentRounds(work, requestId);
  await work.tx.insert(gateRounds).values({
    requestId,
    gate,
    round: rounds[gate].round + 1,
    opening,
    openedAt: work.now,
    openedById: personIdOf(work.actor),
    reason: reason ?? null,
  });
}

/** Asks the supervisor for a look: from now on the gate waits. */
export async function askRound(work: Work, roundId: string): Promise<void> {
  await work.tx
    .update(gateRounds)
    .set({ askedAt: work.now, askedById: personIdOf(work.actor) })
    .where(eq(gateRounds.id, roundId));
}
