import { and, eq, isNotNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import { gateScorers } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';
import { accountsOfPeriod, type HoursOfPeriod, hoursOfPeriod } from './hours-of-period.server';
import { type DecideRefusal, mayDecideHours } from './may-decide';
import { lockPeriod, type PeriodOf, type PeriodRow } from './open-period.server';
import type { PeriodStatus } from './period-status';

export interface PeriodForDecision extends PeriodOf {
  /** The version of the month as the page showed it. */
  readonly version: number;
}

export interface OpenedPeriod {
  readonly period: PeriodRow;
  readonly hours: HoursOfPeriod;
  readonly deciderId: string;
}

export type OpenPeriodRefusal = DecideRefusal | 'not-found' | 'stale' | 'not-submitted';

/** The month of somebody, locked, with the hours in it, when it is for this coordinator to decide about. */
export async function openForDecision(
  work: Work,
  { version, ...of }: PeriodForDecision,
  status: PeriodStatus,
): Promise<Result<OpenedPeriod, OpenPeriodRefusal>> {
  const deciderId = personIdOf(work.actor);
  if (deciderId === null || !(await isPerson(work, of.personId))) return fail('not-found');
  const period = await lockPeriod(work, of);
  const hours = await hoursOfPeriod(work, of);
  const decision = mayDecideHours(
    work.actor,
    { personId: of.personId, accountIds: await accountsOfPeriod(work, of) },
    await reviewsOf(work, deciderId),
  );
  if (!decision.allowed) return fail(decision.reason);
  if (period.status !== status) return fail('not-submitted');
  if (period.version !== version) return fail('stale');
  return succeed({ period, hours, deciderId });
}

async function isPerson(work: Work, id: string): Promise<boolean> {
  return (await work.tx.$count(people, eq(people.id, id))) > 0;
}

/** Every review somebody sits or sat in, or looks at a gate of. */
export async function reviewsOf(work: Work, personId: string): Promise<string[]> {
  const sat = await work.tx
    .select({ id: seats.requestId })
    .from(seats)
    .where(and(eq(seats.personId, personId), isNotNull(seats.confirmedAt)));
  const looks = await work.tx
    .select({ id: gateScorers.requestId })
    .from(gateScorers)
    .where(eq(gateScorers.personId, personId));
  return [...new Set([...sat, ...looks].map(({ id }) => id))];
}
