import { and, asc, eq, gte, isNull, sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import { provinces, youthRegions } from '~/db/schema/organisations';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { monthOf } from '../../kernel/month';
import type { ReviewOutline } from '../review-outline';
import type { CallAnswer } from './call-answer';
import { isStillReached } from './call-reach.server';

/** What a call says: the same as an invitation before confidentiality, and nothing that leads to the request. */
export interface CallOutline extends ReviewOutline {
  readonly id: string;
  readonly answerUntilOn: CalendarDay;
  readonly answer: CallAnswer | null;
}

export type MyCall =
  | ({ readonly stage: 'open' } & CallOutline)
  /** What is over says that it is, and nothing of what it was about. */
  | { readonly stage: 'closed'; readonly id: string; readonly answer: CallAnswer | null };

/** Each costs some statements, because every hard rule is asked again. More at once are not to be expected. */
const mostShown = 10;

/** Calls that reach the person who asks and run now; those without an answer first, then the earliest last day. */
export async function listMyCalls(work: Work): Promise<CallOutline[]> {
  const rows = await ownCalls(work)
    .where(
      and(ownAnswer(work), isNull(openCalls.closedAt), gte(openCalls.answerUntilOn, calendarDayAt(work.now))),
    )
    .orderBy(sql`${callAnswers.answer} is not null`, asc(openCalls.answerUntilOn), asc(openCalls.id))
    .limit(mostShown);
  const calls: CallOutline[] = [];
  for (const row of rows) if (await reaches(work, row.requestId)) calls.push(outlineOf(row));
  return calls;
}

/** One call that reaches, or reached, the person who asks; `null` when it does not, or is none. */
export async function findMyCall(work: Work, callId: string): Promise<MyCall | null> {
  const [row] = await ownCalls(work).where(and(ownAnswer(work), eq(openCalls.id, callId)));
  if (!row) return null;
  if (row.closedAt !== null || row.answerUntilOn < calendarDayAt(work.now)) {
    return { stage: 'closed', id: row.id, answer: row.answer };
  }
  return (await reaches(work, row.requestId)) ? { stage: 'open', ...outlineOf(row) } : null;
}

function ownAnswer(work: Work) {
  const personId = personIdOf(work.actor);
  return personId === null ? sql`false` : eq(callAnswers.personId, personId);
}

async function reaches(work: Work, requestId: string): Promise<boolean> {
  const personId = personIdOf(work.actor);
  if (personId === null) return false;
  return asSystem(work, 'open-call', (system) => isStillReached(system, requestId, personId));
}

function ownCalls(work: Work) {
  return work.tx
    .select({
      id: openCalls.id,
      requestId: openCalls.requestId,
      closedAt: openCalls.closedAt,
      answerUntilOn: openCalls.answerUntilOn,
      answer: callAnswers.answer,
      province: provinces.name,
      youthRegion: youthRegions.name,
      careDomain: askedInReviews(reviewRequests.careDomain),
      form: reviewRequests.reviewForm,
      reviewers: reviewRequests.reviewers,
      startMonth: askedInReviews(reviewRequests.startMonth),
      months: reviewRequests.months,
      minutes: reviewRequests.minutesPerReviewer,
    })
    .from(callAnswers)
    .innerJoin(openCalls, eq(openCalls.id, callAnswers.callId))
    .innerJoin(reviewRequests, eq(reviewRequests.id, openCalls.requestId))
    .innerJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .leftJoin(youthRegions, eq(youthRegions.code, reviewRequests.youthRegionCode));
}

type Row = Awaited<ReturnType<typeof ownCalls>>[number];

function outlineOf({ requestId: _, closedAt: __, startMonth, ...row }: Row): CallOutline {
  return { ...row, startMonth: monthOf(startMonth) };
}
