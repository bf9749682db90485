import { eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { librarySubscriptions, subscriptionLinks } from '~/db/schema/subscriptions';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { findSubscriptionLink } from './subscription-link.server';

/** "Yes, mail me": the subscription begins, or becomes what was asked now. The link works once. */
export async function confirmSubscription(work: Work, token: string): Promise<Result<null, 'not-found'>> {
  return asSystem(work, 'subscription-link', async (system) => {
    const link = await findSubscriptionLink(system, token);
    if (link?.state !== 'asked') return fail('not-found');
    const { address, language, sector } = link;
    const asked = { language, sector, renewedAt: work.now };
    await system.tx
      .insert(librarySubscriptions)
      .values({ address, toldUntil: work.now, ...asked })
      .onConflictDoUpdate({ target: librarySubscriptions.address, set: asked });
    await system.tx.delete(subscriptionLinks).where(eq(subscriptionLinks.address, address));
    return succeed(null);
  });
}
