import { eq } from 'drizzle-orm';
import { requestExplanations } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { getRequestSeal } from './request-key.server';

/** Why the request ended, in words fit for the requester; `null` where nobody wrote any. */
export async function findClosingExplanation(work: Work, requestId: string): Promise<string | null> {
  const [row] = await work.tx
    .select({ sealed: requestExplanations.sealed })
    .from(requestExplanations)
    .where(eq(requestExplanations.requestId, requestId));
  if (!row) return null;
  return (await getRequestSeal(work, requestId)).open('explanation', requestId, row.sealed);
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
