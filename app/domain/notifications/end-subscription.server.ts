import { eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { librarySubscriptions, subscriptionLinks } from '~/db/schema/subscriptions';
import type { Work } from '~/db/with-actor.server';
import { findSubscriptionLink } from '../findings/subscription/subscription-link.server';
import { fail, type Result, succeed } from '../kernel/result';
import { forgetLibraryMails } from './forget-library-mails.server';

/** "Stop": the address is erased, everywhere, now. The same for somebody who never said yes. */
export async function endSubscription(work: Work, token: string): Promise<Result<null, 'not-found'>> {
  return asSystem(work, 'subscription-link', async (system) => {
    const link = await findSubscriptionLink(system, token);
    if (!link) return fail('not-found');
    await system.tx.delete(librarySubscriptions).where(eq(librarySubscriptions.address, link.address));
    await system.tx.delete(subscriptionLinks).where(eq(subscriptionLinks.address, link.address));
    await forgetLibraryMails(system, [link.address]);
    return succeed(null);
  });
}
