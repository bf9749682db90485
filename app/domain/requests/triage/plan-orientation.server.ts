import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { orientationMeetings } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { dutchInstant } from '../../kernel/dutch-instant';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeRequest, openForTriage, type TriageRefusal } from './open-for-triage.server';
import type { orientationInput } from './triage-inputs';

type Input = { reference: string } & z.infer<typeof orientationInput>;

/** Plans the talk with the commissioner; a talk that was planned and not held makes place for it. */
export async function planOrientation(
  work: Work,
  input: Input,
): Promise<Result<{ plannedFor: Date }, TriageRefusal | 'in-the-past'>> {
  const opened = await openForTriage(work, input, 'plan-orientation');
  if (!opened.ok) return opened;
  const plannedFor = dutchInstant(input.plannedOn, input.plannedTime);
  if (plannedFor <= work.now) return fail('in-the-past', { plannedOn: 'in-the-past' });
  const { request, coordinatorId } = opened.value;
  await work.tx
    .update(orientationMeetings)
    .set({ cancelledAt: work.now })
    .where(
      and(
        eq(orientationMeetings.requestId, request.id),
        isNull(orientationMeetings.heldAt),
        isNull(orientationMeetings.cancelledAt),
      ),
    );
  await work.tx.insert(orientationMeetings).values({
    requestId: request.id,
    plannedFor,
    mode: input.mode,
    plannedById: coordinatorId,
  });
  await changeRequest(work, request, { status: 'orientation' });
  await recordActivity(work, {
    name: 'requests.orientation-planned',
    requestId: request.id,
    data: { plannedFor: plannedFor.toISOString(), mode: input.mode },
  });
  return succeed({ plannedFor });
}
