import { and, eq, ne, sql } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import { evaluations } from '~/db/schema/review-follow-up';
import { reviewParticipants } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { hashOfToken } from '../../accounts/secret-token.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import type { EvaluationStanding } from '../review-facts';
import {
  type EvaluationFacts,
  evaluationStanding,
  isFull,
  type QuestionSummary,
  summarise,
} from './evaluation';

const columns = {
  invited: evaluations.invited,
  closesOn: evaluations.closesOn,
  waivedReason: evaluations.waivedReason,
  isSealed: evaluations.isSealed,
  answers: sql<number>`evaluation_count(${evaluations.requestId})`,
};

export async function findEvaluationFacts(work: Work, requestId: string): Promise<EvaluationFacts | null> {
  const [row] = await work.tx.select(columns).from(evaluations).where(eq(evaluations.requestId, requestId));
  return row ?? null;
}

export interface EvaluationView extends EvaluationFacts {
  readonly standing: EvaluationStanding;
}

export async function findEvaluation(work: Work, requestId: string): Promise<EvaluationView | null> {
  const facts = await findEvaluationFacts(work, requestId);
  return facts && { ...facts, standing: evaluationStanding(facts, calendarDayAt(work.now)) };
}

/** How many people of all organisations took part, as far as that was counted. */
export async function countParticipants(work: Work, requestId: string): Promise<number> {
  const [row] = await work.tx
    .select({
      people: sql<number>`coalesce(sum(${reviewParticipants.reviewTeamCount} + ${reviewParticipants.caseGroupCount}), 0)::int`,
    })
    .from(reviewParticipants)
    .innerJoin(requestOrganisations, eq(requestOrganisations.id, reviewParticipants.requestOrganisationId))
    .where(and(eq(reviewParticipants.requestId, requestId), ne(requestOrganisations.willingness, 'no')));
  return row?.people ?? 0;
}

/**
 * What participants said, as the database gives it: from five answers on and once no more can come. Whoever asks for it
 * then ends it: after that no answer is taken. `null` when there is nothing to show.
 */
export async function findEvaluationSummary(
  work: Work,
  requestId: string,
): Promise<readonly QuestionSummary[] | null> {
  const rows = await work.tx.execute<{ question: string; score: number; given: number }>(
    sql`select question, score, given from evaluation_summary(${requestId}, ${calendarDayAt(work.now)})`,
  );
  return rows.length === 0 ? null : summarise(rows);
}

/** What whoever holds a link finds behind it; nothing of the review. */
export type LinkStanding = 'open' | 'full' | 'closed' | 'unknown';

export async function findByLink(
  work: Work,
  token: string,
): Promise<{ readonly standing: LinkStanding; readonly requestId: string | null }> {
  const tokenHash = hashOfToken(token);
  await work.tx.execute(sql`select set_config('app.evaluation_token_hash', ${tokenHash}, true)`);
  const [row] = await work.tx
    .select({ requestId: evaluations.requestId, ...columns })
    .from(evaluations)
    .where(eq(evaluations.tokenHash, tokenHash));
  if (!row) return { standing: 'unknown', requestId: null };
  const isOpen = evaluationStanding(row, calendarDayAt(work.now)) === 'open';
  return { standing: isOpen ? 'open' : isFull(row) ? 'full' : 'closed', requestId: row.requestId };
}
