import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { changeRequest, openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import { openGaps } from './invoice-readiness';
import type { gapWaiverInput } from './payers-inputs';
import { listPayers } from './payers-of-request.server';

interface Input extends z.output<typeof gapWaiverInput> {
  readonly reference: string;
  readonly payerId: string;
}

/**
 * Sets aside what is missing of one payer, with the reason; coordinator and treasurer see it. It holds for the
 * details as they are now: when one of them changes it is asked again.
 */
export async function waivePayerGaps(
  work: Work,
  input: Input,
): Promise<Result<null, TriageRefusal | 'private-data' | 'no-gaps'>> {
  const opened = await openForTriage(work, input, 'waive-payer-gaps');
  if (!opened.ok) return opened;
  const refused = refusedText({ reason: input.reason });
  if (refused) return refused;
  const { request, coordinatorId } = opened.value;
  const payers = await listPayers(work, request.id);
  const payer = payers.find(({ id }) => id === input.payerId);
  if (!payer) return fail('not-found');
  const gaps = openGaps(payer);
  if (gaps.length === 0) return fail('no-gaps');
  await work.tx
    .update(requestPayers)
    .set({ gapsWaivedAt: work.now, gapsWaivedById: coordinatorId, gapsWaivedReason: input.reason })
    .where(and(eq(requestPayers.id, payer.id), eq(requestPayers.requestId, request.id)));
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.payer-gaps-waived',
    requestId: request.id,
    data: {
      payerId: payer.id,
      gaps: gaps.length,
    },
  });
  return succeed(null);
}
