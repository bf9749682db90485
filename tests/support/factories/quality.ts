import { and, desc, eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { gateRounds } from '~/db/schema/review-quality';
import { reviews } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import { lockRequest } from '~/domain/requests/triage/open-for-triage.server';
import { applyMove } from '~/domain/reviews/apply-move.server';
import { askGate } from '~/domain/reviews/quality/ask-gate.server';
import { assignScorer } from '~/domain/reviews/quality/assign-scorer.server';
import { latestChecklist } from '~/domain/reviews/quality/checklist-queries.server';
import type { CheckAnswer, Gate, ScorerPlace, Verdict } from '~/domain/reviews/quality/gate';
import { type ScoreInput, scoreGate } from '~/domain/reviews/quality/score-gate.server';
import { answerField, remarkField } from '~/domain/reviews/quality/verdict-rules';
import type { ReviewEvent } from '~/domain/reviews/review-lifecycle';
import type { ReviewStatus } from '~/domain/reviews/review-status';
import { type MadeReviewer, makeReviewer } from './people';
import { makeMatchingRequest, makeTeam, type Team } from './proposals';
import type { MadeRequest } from './requests';
import { confirmed } from './requests-in-every-state';
import { makeReview, reviewHead, reviewRow } from './reviews';

export interface MadeLookedAt {
  readonly review: MadeRequest;
  readonly team: Team;
}

/** A review in this state by people of the register, whose organisations are all known. */
export async function makeLookedAt(
  status: Exclude<ReviewStatus, 'closed' | 'stopped'> = 'preparing',
): Promise<MadeLookedAt> {
  const request = await makeMatchingRequest();
  const team = await makeTeam();
  await confirmed(request, team);
  return { review: await makeReview(status, {}, request), team };
}

/** A supervisor of the network who has nothing to do with the review. */
export async function makeSupervisor(name = 'Sanne Elders'): Promise<MadeReviewer> {
  return await makeReviewer({ name, level: 'supervisor' });
}

export async function assign(
  review: MadeRequest,
  gate: Gate,
  person: Pick<MadeReviewer, 'id'>,
  place: ScorerPlace = 'first',
) {
  const head = await reviewHead(review);
  return await withActor(review.coordinator, (work) =>
    assignScorer(work, { ...head, gate, place, personId: person.id }),
  );
}

export async function ask(review: MadeRequest, gate: Gate, by: Pick<MadeReviewer, 'actor'>) {
  const head = await reviewHead(review);
  return await withActor(by.actor, (work) => askGate(work, { ...head, gate }));
}

interface Looks {
  /** `null` for none yet. */
  readonly verdict?: Verdict | null;
  readonly remarks?: string;
  /** In the order of the list; everything else is answered with yes. */
  readonly answers?: readonly CheckAnswer[];
  readonly remark?: string;
  readonly finish?: boolean;
}

/** What somebody fills in for the newest round of a gate. */
export async function lookAs(
  review: MadeRequest,
  gate: Gate,
  { verdict = 'approved', remarks = '', answers = [], remark = 'Zie het plan.', finish = true }: Looks = {},
): Promise<ScoreInput> {
  const [round] = await database()
    .select({ id: gateRounds.id })
    .from(gateRounds)
    .where(and(eq(gateRounds.requestId, review.id), eq(gateRounds.gate, gate)))
    .orderBy(desc(gateRounds.round))
    .limit(1);
  const list = await withActor(review.coordinator, (work) => latestChecklist(work, gate));
  const fields = list.items.flatMap(({ position }) => {
    const answer = answers[position - 1] ?? 'yes';
    return [
      [answerField(position), answer],
      [remarkField(position), answer === 'yes' ? '' : remark],
    ];
  });
  return {
    ...(await reviewHead(review)),
    gate,
    roundId: round?.id ?? '',
    checklistId: list.id,
    remarks,
    ...(verdict ? { verdict } : {}),
    ...(finish ? { finish: 'yes' } : {}),
    ...Object.fromEntries(fields),
  };
}

/** Hands in a look, or keeps it. */
export async function look(
  review: MadeRequest,
  gate: Gate,
  by: Pick<MadeReviewer, 'actor'>,
  looks: Looks = {},
) {
  const input = await lookAs(review, gate, looks);
  return await withActor(by.actor, (work) => scoreGate(work, input));
}

/** The review undergoes these moves, whatever they wait for. */
export async function goOn(
  review: MadeRequest,
  by: Pick<MadeReviewer, 'actor'>,
  events: readonly ReviewEvent[],
) {
  for (const event of events) {
    if (event === 'deliver-report') await deliver(review);
    await withActor(by.actor, async (work) => {
      const request = await lockRequest(work, review.id);
      if (!request) throw new Error('no such request');
      await applyMove(work, { review: await reviewRow(review), request }, { event, reasonCode: null });
    });
  }
}

async function deliver({ id }: MadeRequest): Promise<void> {
  await database()
    .update(reviews)
    .set({ reportReference: 'Archief 2030-7', publication: 'summary', publicationByFunction: 'directeur' })
    .where(eq(reviews.requestId, id));
}
