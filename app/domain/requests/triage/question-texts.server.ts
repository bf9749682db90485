import { and, desc, eq, isNull } from 'drizzle-orm';
import { requestQuestions } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { type ReadGround, readRequest } from '../context/request-key.server';

export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly askedAt: Date;
  readonly dueOn: CalendarDay;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** What the coordinator asked and the requester answered, the latest first; the read is recorded. Nothing for whoever may not see it. */
export async function listQuestions(
  work: Work,
  requestId: string,
  ground: ReadGround,
): Promise<AskedQuestion[]> {
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
  const reading = rows.length > 0 ? await readRequest(work, requestId, ground) : null;
  if (!reading) return [];
  return rows.map(({ sealedQuestion, sealedAnswer, ...row }) => ({
    ...row,
    question: reading.open('question', row.id, sealedQuestion),
    answer: sealedAnswer && reading.open('answer', row.id, sealedAnswer),
  }));
}

/** The question that waits for an answer; the read is recorded. `null` when none does. */
export async function findOpenQuestion(
  work: Work,
  requestId: string,
  ground: ReadGround,
): Promise<Pick<AskedQuestion, 'question' | 'dueOn'> | null> {
  const [row] = await work.tx
    .select({
      id: requestQuestions.id,
      sealed: requestQuestions.sealedQuestion,
      dueOn: requestQuestions.dueOn,
    })
    .from(requestQuestions)
    .where(and(eq(requestQuestions.requestId, requestId), isNull(requestQuestions.answeredAt)));
  const reading = row && (await readRequest(work, requestId, ground));
  return reading ? { question: reading.open('question', row.id, row.sealed), dueOn: row.dueOn } : null;
}
