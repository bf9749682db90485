import { eq } from 'drizzle-orm';
import { librarySubscriptions, subscriptionLinks } from '~/db/schema/subscriptions';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../../accounts/language';
import { hashOfToken } from '../../accounts/secret-token.server';
import { daysFrom } from '../../kernel/instant';
import { confirmWithinDays, endsOn } from './subscription-terms';

/** What a mailed link leads to: something asked and not yet confirmed, or a subscription that runs. */
export type FoundSubscriptionLink =
  | {
      readonly state: 'asked';
      readonly address: string;
      readonly language: Language;
      readonly sector: string | null;
    }
  | {
      readonly state: 'running';
      readonly subscriptionId: string;
      readonly address: string;
      readonly sector: string | null;
      readonly endsOn: string;
    };

/** Only for the system: the token is what its holder shows instead of an account. */
export async function findSubscriptionLink(work: Work, token: string): Promise<FoundSubscriptionLink | null> {
  const [row] = await work.tx
    .select({ link: subscriptionLinks, subscription: librarySubscriptions })
    .from(subscriptionLinks)
    .leftJoin(librarySubscriptions, eq(librarySubscriptions.id, subscriptionLinks.subscriptionId))
    .where(eq(subscriptionLinks.tokenHash, hashOfToken(token)));
  if (row?.subscription) {
    const { id, address, sector, renewedAt } = row.subscription;
    return { state: 'running', subscriptionId: id, address, sector, endsOn: endsOn(renewedAt) };
  }
  if (!row?.link.address || !row.link.language) return null;
  const { address, language, sector, createdAt } = row.link;
  const isOver = daysFrom(createdAt, confirmWithinDays) <= work.now;
  return isOver ? null : { state: 'asked', address, language, sector };
}
