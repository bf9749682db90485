import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { matchingGateOf } from '../../requests/participation/complete-organisations.server';
import { areOrganisationsSettled, type OrganisationsRefusal } from '../../requests/request-lifecycle';
import { workingDaysBetween } from '../../requests/service-levels/working-days';
import {
  changeRequest,
  openForTriage,
  type TriageRefusal,
} from '../../requests/triage/open-for-triage.server';
import { callTerms } from './call-answer';
import { reachedByCall } from './call-reach.server';
import type { newCall } from './inputs';

type Input = { readonly reference: string } & z.output<typeof newCall>;
type Refusal = TriageRefusal | OrganisationsRefusal | 'call-term' | 'call-reaches-nobody' | 'call-open';

/**
 * Asks everybody who may take a reviewer's seat now whether they would want to. Whom it reaches is written down before
 * anybody hears of it, and nobody is added later. Of two coordinators who call at once the second is refused.
 */
export async function openCall(
  work: Work,
  input: Input,
): Promise<Result<{ readonly callId: string; readonly reached: number }, Refusal>> {
  const opened = await openForTriage(work, input, 'open-call');
  if (!opened.ok) return opened;
  const { request, coordinatorId } = opened.value;
  const settled = areOrganisationsSettled(await matchingGateOf(work, request));
  if (!settled.allowed) return fail(settled.reason);
  const workingDays = workingDaysBetween(calendarDayAt(work.now), input.answerUntilOn);
  if (workingDays < callTerms.shortest || workingDays > callTerms.longest) {
    return fail('call-term', { answerUntilOn: `call-term|${callTerms.shortest}|${callTerms.longest}` });
  }
  const personIds = await reachedByCall(work, request.id);
  if (personIds.length === 0) return fail('call-reaches-nobody');

  const [call] = await refusedBy({ open_calls_one_open: 'call-open' }, () =>
    work.tx
      .insert(openCalls)
      .values({
        requestId: request.id,
        openedById: coordinatorId,
        openedAt: work.now,
        answerUntilOn: input.answerUntilOn,
      })
      .returning({ callId: openCalls.id }),
  );
  if (!call) throw new Error('a call was not written');
  const { callId } = call;
  await work.tx.insert(callAnswers).values(personIds.map((personId) => ({ callId, personId })));
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'matching.call-opened',
    requestId: request.id,
    data: { callId, reached: personIds.length },
  });
  return succeed({ callId, reached: personIds.length });
}
