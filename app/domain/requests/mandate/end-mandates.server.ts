import { and, eq, isNull } from 'drizzle-orm';
import { requestMandates } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';

/** Nobody is asked any more whether this question may be asked: its links are dead. */
export async function endMandates(work: Work, requestId: string): Promise<void> {
  await work.tx
    .update(requestMandates)
    .set({ endedAt: work.now })
    .where(
      and(
        eq(requestMandates.requestId, requestId),
        isNull(requestMandates.answeredAt),
        isNull(requestMandates.endedAt),
      ),
    );
}
