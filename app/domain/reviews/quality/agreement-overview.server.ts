import { and, count, eq, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { gateAnswers, gateChecks, gateRounds } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { type Agreement, agreementOf } from './agreement';
import { type Gate, gates } from './gate';

export interface AgreementRow {
  /** `null` over all gates together. */
  readonly gate: Gate | null;
  readonly rounds: number;
  readonly agreement: Agreement | null;
}

const [first, second] = [alias(gateChecks, 'first_look'), alias(gateChecks, 'second_look')];
const [one, other] = [alias(gateAnswers, 'one'), alias(gateAnswers, 'other')];

/** How far supervisors agree over everything that two of them scored: by gate and together, never by person. */
export async function listAgreement(work: Work): Promise<AgreementRow[]> {
  const bothSubmitted = and(isNotNull(first.submittedAt), isNotNull(second.submittedAt));
  const rounds = await work.tx
    .select({ gate: gateRounds.gate, count: count() })
    .from(gateRounds)
    .innerJoin(first, and(eq(first.roundId, gateRounds.id), eq(first.place, 'first')))
    .innerJoin(second, and(eq(second.roundId, gateRounds.id), eq(second.place, 'second')))
    .where(bothSubmitted)
    .groupBy(gateRounds.gate);
  const cells = await work.tx
    .select({ gate: gateRounds.gate, one: one.answer, other: other.answer, count: count() })
    .from(gateRounds)
    .innerJoin(first, and(eq(first.roundId, gateRounds.id), eq(first.place, 'first')))
    .innerJoin(second, and(eq(second.roundId, gateRounds.id), eq(second.place, 'second')))
    .innerJoin(one, eq(one.checkId, first.id))
    .innerJoin(other, and(eq(other.checkId, second.id), eq(other.itemId, one.itemId)))
    .where(bothSubmitted)
    .groupBy(gateRounds.gate, one.answer, other.answer);
  const row = (gate: Gate | null): AgreementRow => {
    const isIts = (of: { readonly gate: Gate }) => gate === null || of.gate === gate;
    return {
      gate,
      rounds: rounds.filter(isIts).reduce((sum, one) => sum + one.count, 0),
      agreement: agreementOf(cells.filter(isIts)),
    };
  };
  return [...gates.map(row), row(null)].filter((one) => one.rounds > 0);
}
