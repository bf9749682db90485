import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { CallAnswer, CallEnding } from './call-answer';

export interface RequestCall {
  readonly id: string;
  readonly openedAt: Date;
  readonly answerUntilOn: CalendarDay;
  readonly closedAt: Date | null;
  readonly ending: CallEnding | null;
  /** Everybody it reached: the keen first, those who said nothing last, each by name. */
  readonly answers: readonly {
    readonly personId: string;
    readonly name: string;
    readonly answer: CallAnswer | null;
    readonly answeredAt: Date | null;
  }[];
}

/** The newest call of a request with what everybody said; the caller has checked that it is theirs to handle. */
export async function findCallOf(work: Work, requestId: string): Promise<RequestCall | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [call] = await work.tx
    .select({
      id: openCalls.id,
      openedAt: openCalls.openedAt,
      answerUntilOn: openCalls.answerUntilOn,
      closedAt: openCalls.closedAt,
      ending: openCalls.ending,
    })
    .from(openCalls)
    .where(eq(openCalls.requestId, requestId))
    .orderBy(desc(openCalls.openedAt), desc(openCalls.id))
    .limit(1);
  if (!call) return null;
  const answers = await work.tx
    .select({
      personId: callAnswers.personId,
      name: people.name,
      answer: callAnswers.answer,
      answeredAt: callAnswers.answeredAt,
    })
    .from(callAnswers)
    .innerJoin(people, eq(people.id, callAnswers.personId))
    .where(eq(callAnswers.callId, call.id))
    .orderBy(
      sql`array_position(array['keen', 'can', 'rather-not'], ${callAnswers.answer})`,
      asc(people.name),
      asc(people.id),
    );
  return { ...call, answers };
}

export interface ClosedCall {
  readonly reference: string;
  readonly closedAt: Date;
  readonly answered: number;
}

const mostShown = 50;

/** Requests of which the newest call is over and that wait for a pair since; the longest waiting first. */
export async function listClosedCalls(work: Work): Promise<ClosedCall[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select({
      reference: reviewRequests.reference,
      closedAt: sql<Date>`${openCalls.closedAt}`.mapWith(openCalls.closedAt),
      answered: sql<number>`(select count(*)::int from ${callAnswers}
        where ${callAnswers.callId} = ${openCalls.id} and ${callAnswers.answer} is not null)`,
    })
    .from(openCalls)
    .innerJoin(reviewRequests, eq(reviewRequests.id, openCalls.requestId))
    .where(
      and(
        eq(reviewRequests.status, 'matching'),
        isNotNull(openCalls.closedAt),
        sql`${openCalls.ending} <> 'pair-proposed'`,
        sql`not exists (select from open_calls later where later.request_id = ${openCalls.requestId}
          and later.opened_at > ${openCalls.openedAt})`,
      ),
    )
    .orderBy(asc(openCalls.closedAt), asc(reviewRequests.reference))
    .limit(mostShown);
}
