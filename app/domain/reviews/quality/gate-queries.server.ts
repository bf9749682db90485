import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { checklistVersions, gateAnswers, gateChecks, gateRounds } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { groupBy } from '../../kernel/group-by';
import {
  type CheckAnswer,
  type Gate,
  type GateStanding,
  gates,
  type RoundOpening,
  type ScorerPlace,
  type Verdict,
} from './gate';
import { standingOf } from './gate-rounds.server';
import { type Scorer, scorersOf } from './gate-scorers.server';

/** A look that was handed in. */
export interface SubmittedLook {
  readonly id: string;
  readonly roundId: string;
  readonly place: ScorerPlace;
  readonly personId: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly remarks: string;
  readonly submittedAt: Date;
  readonly checklistId: string;
  readonly checklistVersion: number;
}

export interface GateRound {
  readonly id: string;
  readonly gate: Gate;
  readonly round: number;
  readonly opening: RoundOpening;
  readonly openedAt: Date;
  readonly openedBy: string | null;
  readonly reason: string | null;
  readonly askedAt: Date | null;
  readonly askedBy: string | null;
  /** As far as whoever asks may see them: who has a look to give sees no other. */
  readonly looks: readonly SubmittedLook[];
}

export interface GateOverview {
  readonly gate: Gate;
  readonly standing: GateStanding;
  /** The newest first; there is always one. */
  readonly rounds: readonly GateRound[];
  readonly scorers: readonly Scorer[];
}

/** The four gates of a review with everything that happened at them; three statements, however much that was. */
export async function listGates(work: Work, requestId: string): Promise<GateOverview[]> {
  const rounds = await roundsOf(work, requestId);
  const looks = groupBy(await looksOf(work, requestId), ({ roundId }) => roundId);
  const scorers = await scorersOf(work, requestId);
  return gates.map((gate) => {
    const own = rounds
      .filter((round) => round.gate === gate)
      .map((round) => ({ ...round, looks: looks.get(round.id) ?? [] }));
    const [current] = own;
    if (!current) throw new Error(`a review without a round of gate ${gate}`);
    const deciding = current.looks.find(({ place }) => place === 'first');
    return {
      gate,
      standing: standingOf({ askedAt: current.askedAt, verdict: deciding?.verdict ?? null }),
      rounds: own,
      scorers: scorers.filter((scorer) => scorer.gate === gate),
    };
  });
}

const openers = alias(people, 'openers');
const askers = alias(people, 'askers');

async function roundsOf(work: Work, requestId: string) {
  return await work.tx
    .select({
      id: gateRounds.id,
      gate: gateRounds.gate,
      round: gateRounds.round,
      opening: gateRounds.opening,
      openedAt: gateRounds.openedAt,
      openedBy: openers.name,
      reason: gateRounds.reason,
      askedAt: gateRounds.askedAt,
      askedBy: askers.name,
    })
    .from(gateRounds)
    .leftJoin(openers, eq(openers.id, gateRounds.openedById))
    .leftJoin(askers, eq(askers.id, gateRounds.askedById))
    .where(eq(gateRounds.requestId, requestId))
    .orderBy(desc(gateRounds.round));
}

async function looksOf(work: Work, requestId: string): Promise<SubmittedLook[]> {
  const rows = await work.tx
    .select({
      id: gateChecks.id,
      roundId: gateChecks.roundId,
      place: gateChecks.place,
      personId: gateChecks.personId,
      name: people.name,
      verdict: gateChecks.verdict,
      remarks: gateChecks.remarks,
      submittedAt: gateChecks.submittedAt,
      checklistId: gateChecks.checklistId,
      checklistVersion: checklistVersions.version,
    })
    .from(gateChecks)
    .innerJoin(people, eq(people.id, gateChecks.personId))
    .innerJoin(checklistVersions, eq(checklistVersions.id, gateChecks.checklistId))
    .where(and(eq(gateChecks.requestId, requestId), isNotNull(gateChecks.submittedAt)))
    .orderBy(asc(gateChecks.place));
  return rows.flatMap(({ verdict, submittedAt, ...row }) =>
    verdict && submittedAt ? [{ ...row, verdict, submittedAt }] : [],
  );
}

export interface GivenAnswer {
  readonly checkId: string;
  readonly itemId: string;
  readonly answer: CheckAnswer;
  readonly remark: string;
}

/** What these looks say of each item. */
export async function answersOf(work: Work, checkIds: readonly string[]): Promise<GivenAnswer[]> {
  if (checkIds.length === 0) return [];
  return await work.tx
    .select({
      checkId: gateAnswers.checkId,
      itemId: gateAnswers.itemId,
      answer: gateAnswers.answer,
      remark: gateAnswers.remark,
    })
    .from(gateAnswers)
    .where(inArray(gateAnswers.checkId, [...checkIds]));
}
