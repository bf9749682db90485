import { and, desc, eq } from 'drizzle-orm';
import { gateRounds } from '~/db/schema/review-quality';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { latestChecklist } from '~/domain/reviews/quality/checklist-queries.server';
import type { CheckAnswer, Gate, Verdict } from '~/domain/reviews/quality/gate';
import { scoreGate } from '~/domain/reviews/quality/score-gate.server';
import { answerField, remarkField } from '~/domain/reviews/quality/verdict-rules';
import { done } from './coordinator-at-work';

interface Look {
  readonly gate: Gate;
  readonly verdict: Verdict;
  readonly remarks: string;
  /** By place in the list; everything else is answered with yes. */
  readonly answers: Readonly<Record<number, readonly [CheckAnswer, string]>>;
}

/** A supervisor hands in a look at the newest round of a gate. */
export async function handInLook(
  work: Work,
  { id, reference }: { readonly id: string; readonly reference: string },
  { gate, verdict, remarks, answers }: Look,
): Promise<void> {
  const list = await latestChecklist(work, gate);
  const [now] = await work.tx
    .select({ roundId: gateRounds.id, version: reviews.version })
    .from(gateRounds)
    .innerJoin(reviews, eq(reviews.requestId, gateRounds.requestId))
    .where(and(eq(gateRounds.requestId, id), eq(gateRounds.gate, gate)))
    .orderBy(desc(gateRounds.round))
    .limit(1);
  if (!now) throw new Error('a review without gates');
  const fields = list.items.flatMap(({ position }) => {
    const [answer, remark] = answers[position] ?? (['yes', ''] as const);
    return [
      [answerField(position), answer],
      [remarkField(position), remark],
    ];
  });
  done(
    await scoreGate(work, {
      reference,
      gate,
      ...now,
      checklistId: list.id,
      verdict,
      remarks,
      finish: 'yes',
      ...Object.fromEntries(fields),
    }),
  );
}
