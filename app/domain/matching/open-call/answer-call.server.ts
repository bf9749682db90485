import { and, eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { CallAnswer } from './call-answer';
import { isStillReached } from './call-reach.server';

interface Input {
  readonly callId: string;
  readonly answer: CallAnswer;
}

/**
 * What somebody says to a call that reaches them; another answer takes the place of the first until the call closes.
 * Every hard rule is asked again: a call one no longer may take a seat for looks like one that never was.
 */
export async function answerCall(
  work: Work,
  { callId, answer }: Input,
): Promise<Result<null, 'not-found' | 'call-closed'>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  const [own] = await work.tx
    .select({ said: callAnswers.answer })
    .from(callAnswers)
    .where(and(eq(callAnswers.callId, callId), eq(callAnswers.personId, personId)));
  if (!own) return fail('not-found');
  const call = await asSystem(work, 'open-call', async (system) => {
    const [locked] = await system.tx.select().from(openCalls).where(eq(openCalls.id, callId)).for('share');
    if (!locked || locked.closedAt !== null) return locked;
    return (await isStillReached(system, locked.requestId, personId)) ? locked : undefined;
  });
  if (!call) return fail('not-found');
  if (call.closedAt !== null || call.answerUntilOn < calendarDayAt(work.now)) return fail('call-closed');
  if (own.said === answer) return succeed(null);
  await work.tx
    .update(callAnswers)
    .set({ answer, answeredAt: work.now })
    .where(and(eq(callAnswers.callId, callId), eq(callAnswers.personId, personId)));
  await recordActivity(work, {
    name: 'matching.call-answered',
    requestId: call.requestId,
    personId,
    data: { callId, answer },
  });
  return succeed(null);
}
