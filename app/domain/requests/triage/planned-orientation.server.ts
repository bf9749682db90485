import { and, eq, isNull } from 'drizzle-orm';
import { orientationMeetings } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';

/** The moment of the orientation talk that is planned and was not held yet. */
export async function findPlannedOrientation(work: Work, requestId: string): Promise<Date | null> {
  const [talk] = await work.tx
    .select({ plannedFor: orientationMeetings.plannedFor })
    .from(orientationMeetings)
    .where(
      and(
        eq(orientationMeetings.requestId, requestId),
        isNull(orientationMeetings.heldAt),
        isNull(orientationMeetings.cancelledAt),
      ),
    );
  return talk?.plannedFor ?? null;
}
