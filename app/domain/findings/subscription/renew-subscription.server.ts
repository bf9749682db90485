import { eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { librarySubscriptions } from '~/db/schema/subscriptions';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { findSubscriptionLink } from './subscription-link.server';

/** "Go on": the two years begin again. */
export async function renewSubscription(work: Work, token: string): Promise<Result<null, 'not-found'>> {
  return asSystem(work, 'subscription-link', async (system) => {
    const link = await findSubscriptionLink(system, token);
    if (link?.state !== 'running') return fail('not-found');
    await system.tx
      .update(librarySubscriptions)
      .set({ renewedAt: work.now })
      .where(eq(librarySubscriptions.id, link.subscriptionId));
    return succeed(null);
  });
}
