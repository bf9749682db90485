import { lte } from 'drizzle-orm';
import { intakeDrafts } from '~/db/schema/intake';
import type { Work } from '~/db/with-actor.server';

/** For a job of the system: drafts whose time is up go. Gives how many went. */
export async function removeExpiredDrafts(work: Work): Promise<number> {
  const removed = await work.tx
    .delete(intakeDrafts)
    .where(lte(intakeDrafts.expiresAt, work.now))
    .returning({ id: intakeDrafts.id });
  return removed.length;
}
