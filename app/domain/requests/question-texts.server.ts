import { and, desc, eq, isNull } from 'drizzle-orm';
import { requestQuestions } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../kernel/calendar-day';
import { findRequestSeal } from './request-key.server';

export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly askedAt: Date;
  readonly dueOn: CalendarDay;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** What the coordinator asked and the requester answered, the latest first; nothing for whoever may not see it. */
export async function listQuestions(work: Work, requestId: string): Promise<AskedQuestion[]> {
  const rows = await work.tx
    .select({
      id: requestQuestions.id,
      sealedQuestion: requestQuestions.sealedQuestion,
      askedAt: requestQuestions.askedAt,
      dueOn: requestQuestions.dueOn,
      sealedAnswer: requestQuestions.sealedAnswer,
      answeredAt: requestQuestions.answeredAt,
    })
    .from(requestQuestions)
    .where(eq(requestQuestions.requestId, requestId))
    .orderBy(desc(requestQuestions.askedAt));
  const key = rows.length > 0 ? await findRequestSeal(work, requestId) : null;
  if (!key) return [];
  return rows.map(({ sealedQuestion, sealedAnswer, ...row }) => ({
    ...row,
    question: key.open('question', row.id, sealedQuestion),
    answer: sealedAnswer && key.open('answer', row.id, sealedAnswer),
  }));
}

/** The question that waits for an answer; `null` when none does. */
export async function findOpenQuestion(
  work: Work,
  requestId: string,
): Promise<Pick<AskedQuestion, 'question' | 'dueOn'> | null> {
  const [row] = await work.tx
    .select({
      id: requestQuestions.id,
      sealed: requestQuestions.sealedQuestion,
      dueOn: requestQuestions.dueOn,
    })
    .from(requestQuestions)
    .where(and(eq(requestQuestions.requestId, requestId), isNull(requestQuestions.answeredAt)));
  const key = row && (await findRequestSeal(work, requestId));
  return key ? { question: key.open('question', row.id, row.sealed), dueOn: row.dueOn } : null;
}
