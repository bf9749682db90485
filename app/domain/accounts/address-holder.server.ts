import { eq, sql } from 'drizzle-orm';
import { personEmails } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';

export interface AddressHolder {
  readonly personId: string;
  readonly verifiedAt: Date | null;
}

/**
 * Whose address this is. Until the transaction ends nobody else is told the same: of two that meet the same new
 * address one makes the person and the other finds it.
 */
export async function addressHolder(work: Work, address: string): Promise<AddressHolder | null> {
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(lower(${address}), 0))`);
  const [holder] = await work.tx
    .select({ personId: personEmails.personId, verifiedAt: personEmails.verifiedAt })
    .from(personEmails)
    .where(eq(personEmails.address, address));
  return holder ?? null;
}
