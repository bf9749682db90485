import { asSystem } from '~/db/as-system.server';
import { subscriptionLinks } from '~/db/schema/subscriptions';
import type { Work } from '~/db/with-actor.server';
import { hashOfToken, newSecretToken } from '../../accounts/secret-token.server';
import type { NewLink } from '../../requests/intake/mailed-link.server';
import type { WantedSubscription } from './inputs';

/**
 * Notes what somebody asks for, until a week later or until they say yes by the link that is mailed to them. Of an
 * address that is known already the same is noted: nobody finds out by asking.
 */
export async function askSubscription(
  work: Work,
  {
    address,
    language,
    sector = null,
  }: Omit<WantedSubscription, 'sector'> & { sector?: string | null | undefined },
): Promise<NewLink> {
  const linkToken = newSecretToken();
  await asSystem(work, 'subscription-link', (system) =>
    system.tx
      .insert(subscriptionLinks)
      .values({ tokenHash: hashOfToken(linkToken), address, language, sector, createdAt: work.now }),
  );
  return { address, language, linkToken };
}
