import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { callAnswers } from '~/db/schema/open-calls';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { answerCall } from '~/domain/matching/open-call/answer-call.server';
import type { CallAnswer } from '~/domain/matching/open-call/call-answer';
import { openCall } from '~/domain/matching/open-call/open-call.server';
import { addWorkingDays } from '~/domain/requests/service-levels/working-days';
import { clock } from '~/platform/clock';
import type { MadeReviewer } from './people';
import { versionOf } from './proposals';
import type { MadeRequest } from './requests';

/** A call for a request that is being matched, through the command; throws when it is refused. */
export async function callFor(request: MadeRequest, workingDays = 7): Promise<string> {
  const version = await versionOf(request);
  const answerUntilOn = addWorkingDays(calendarDayAt(clock.now()), workingDays);
  const opened = await withActor(request.coordinator, (work) =>
    openCall(work, { reference: request.reference, version, answerUntilOn }),
  );
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value.callId;
}

export const say = ({ actor }: Pick<MadeReviewer, 'actor'>, callId: string, answer: CallAnswer) =>
  withActor(actor, (work) => answerCall(work, { callId, answer }));

/** Whom a call reached, and what each said. */
export async function saidTo(callId: string): Promise<Map<string, CallAnswer | null>> {
  const rows = await database().select().from(callAnswers).where(eq(callAnswers.callId, callId));
  return new Map(rows.map(({ personId, answer }) => [personId, answer]));
}
