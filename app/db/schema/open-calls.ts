import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { callAnswers as answers, callEndings } from '~/domain/matching/open-call/call-answer';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { reviewRequests } from './requests';

/** The question to everybody who may take a seat of a request, whether they would want to. Only who it reached sees it. */
export const openCalls = pgTable(
  'open_calls',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    openedById: uuid('opened_by_id')
      .notNull()
      .references(() => people.id),
    openedAt: instant('opened_at').notNull(),
    /** The last day on which somebody may answer. */
    answerUntilOn: date('answer_until_on').notNull(),
    closedAt: instant('closed_at'),
    ending: text('ending', { enum: callEndings }),
  },
  (t) => [
    check('open_calls_ending', oneOf(t.ending, callEndings)),
    check('open_calls_closed', sql`(${t.closedAt} is null) = (${t.ending} is null)`),
    uniqueIndex('open_calls_one_open').on(t.requestId).where(sql`${t.closedAt} is null`),
    index('open_calls_request').on(t.requestId, t.openedAt),
  ],
);

/**
 * Whom a call reached when it opened, and what they said. Without an answer somebody was asked and said nothing yet; an
 * answer may change until the call closes (trigger `call_answers_while_open`, migration).
 */
export const callAnswers = pgTable(
  'call_answers',
  {
    callId: uuid('call_id')
      .notNull()
      .references(() => openCalls.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    answer: text('answer', { enum: answers }),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.callId, t.personId] }),
    check('call_answers_answer', oneOf(t.answer, answers)),
    check('call_answers_answered', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
    index('call_answers_person').on(t.personId),
  ],
);
