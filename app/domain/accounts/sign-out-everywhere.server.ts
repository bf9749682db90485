import { eq } from 'drizzle-orm';
import { sessions } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';

/** Ends every session of a person, in the transaction of what made that needed. */
export async function signOutEverywhere(work: Work, personId: string): Promise<void> {
  await work.tx.delete(sessions).where(eq(sessions.userId, personId));
}
