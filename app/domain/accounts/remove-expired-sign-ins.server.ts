import { lte } from 'drizzle-orm';
import { rateLimits, sessions, signInCodes } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';

/** For a job of the system: codes, sessions and counted attempts whose time is up go. Gives how many went. */
export async function removeExpiredSignIns(work: Work): Promise<number> {
  const codes = await work.tx
    .delete(signInCodes)
    .where(lte(signInCodes.expiresAt, work.now))
    .returning({ id: signInCodes.id });
  const ended = await work.tx
    .delete(sessions)
    .where(lte(sessions.expiresAt, work.now))
    .returning({ id: sessions.id });
  const counts = await work.tx
    .delete(rateLimits)
    .where(lte(rateLimits.expire, work.now))
    .returning({ key: rateLimits.key });
  return codes.length + ended.length + counts.length;
}
