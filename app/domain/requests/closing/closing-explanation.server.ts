import { eq } from 'drizzle-orm';
import { requestExplanations } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { getRequestSeal, type ReadGround, readRequest } from '../context/request-key.server';

/** Why the request ended, in words fit for the requester; `null` where nobody wrote any. The read is recorded. */
export async function findClosingExplanation(
  work: Work,
  requestId: string,
  ground: ReadGround,
): Promise<string | null> {
  const [row] = await work.tx
    .select({ sealed: requestExplanations.sealed })
    .from(requestExplanations)
    .where(eq(requestExplanations.requestId, requestId));
  const reading = row ? await readRequest(work, requestId, ground) : null;
  return row && reading ? reading.open('explanation', requestId, row.sealed) : null;
}

export async function keepClosingExplanation(
  work: Work,
  requestId: string,
  explanation: string,
): Promise<void> {
  const key = await getRequestSeal(work, requestId);
  await work.tx
    .insert(requestExplanations)
    .values({ requestId, sealed: key.seal('explanation', requestId, explanation) });
}
