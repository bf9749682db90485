import { eq } from 'drizzle-orm';
import { gateChecks } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { groupBy } from '../../kernel/group-by';
import type { ReviewHead } from '../review-queries.server';
import { type Agreement, agreementOf } from './agreement';
import { type ChecklistItem, itemsOf } from './checklist-queries.server';
import { findRoundToScore, type RoundToScore } from './find-round-to-score.server';
import type { CheckAnswer, Gate } from './gate';
import { chancesAt, type GateChances } from './gate-chances';
import {
  answersOf,
  type GateOverview,
  type GivenAnswer,
  listGates,
  type SubmittedLook,
} from './gate-queries.server';

export interface AnsweredLook extends SubmittedLook {
  readonly items: readonly (ChecklistItem & { readonly answer: CheckAnswer; readonly remark: string })[];
}

export interface LookToGive extends RoundToScore {
  readonly items: readonly ChecklistItem[];
  readonly answers: readonly GivenAnswer[];
  readonly remarks: string;
}

export interface GateRoom {
  readonly overview: GateOverview;
  readonly looks: readonly AnsweredLook[];
  /** How far the two looks in a round agree, by round; only for who may see both. */
  readonly agreements: readonly { readonly roundId: string; readonly agreement: Agreement }[];
  /** What whoever asks has to fill in; `null` when nothing. */
  readonly toGive: LookToGive | null;
  readonly chances: GateChances;
}

/** One gate of a review, for whoever works on it. */
export async function findGate(work: Work, head: ReviewHead, gate: Gate): Promise<GateRoom> {
  const overview = (await listGates(work, head.requestId)).find((one) => one.gate === gate);
  if (!overview) throw new Error(`a review without gate ${gate}`);
  const submitted = overview.rounds.flatMap(({ looks }) => looks);
  const items = await itemsOf(work, [...new Set(submitted.map(({ checklistId }) => checklistId))]);
  const answers = groupBy(
    await answersOf(
      work,
      submitted.map(({ id }) => id),
    ),
    ({ checkId }) => checkId,
  );
  const looks = submitted.map((look) => answered(look, items, answers.get(look.id) ?? []));
  const personId = personIdOf(work.actor);
  const own = overview.scorers.find((one) => one.personId === personId);
  return {
    overview,
    looks,
    agreements: agreementsOf(looks),
    toGive: own ? await lookToGive(work, own) : null,
    chances: chancesAt(overview, head.status, { personId, parts: head.parts }),
  };
}

function answered(
  look: SubmittedLook,
  items: readonly ChecklistItem[],
  given: readonly GivenAnswer[],
): AnsweredLook {
  return {
    ...look,
    items: items
      .filter(({ checklistId }) => checklistId === look.checklistId)
      .flatMap((item) => {
        const found = given.find(({ itemId }) => itemId === item.id);
        return found ? [{ ...item, answer: found.answer, remark: found.remark }] : [];
      }),
  };
}

function agreementsOf(looks: readonly AnsweredLook[]) {
  const byRound = groupBy(looks, ({ roundId }) => roundId);
  return [...byRound].flatMap(([roundId, both]) => {
    const [first, second] = (['first', 'second'] as const).map((place) =>
      both.find((look) => look.place === place),
    );
    if (!first || !second) return [];
    const cells = first.items.flatMap(({ id, answer }) => {
      const same = second.items.find((item) => item.id === id);
      return same ? [{ one: answer, other: same.answer, count: 1 }] : [];
    });
    const agreement = agreementOf(cells);
    return agreement ? [{ roundId, agreement }] : [];
  });
}

async function lookToGive(
  work: Work,
  scorer: Parameters<typeof findRoundToScore>[1],
): Promise<LookToGive | null> {
  const round = await findRoundToScore(work, scorer);
  if (!round) return null;
  const [kept] = round.checkId
    ? await work.tx
        .select({ remarks: gateChecks.remarks })
        .from(gateChecks)
        .where(eq(gateChecks.id, round.checkId))
    : [];
  return {
    ...round,
    items: await itemsOf(work, [round.checklistId]),
    answers: await answersOf(work, round.checkId ? [round.checkId] : []),
    remarks: kept?.remarks ?? '',
  };
}
