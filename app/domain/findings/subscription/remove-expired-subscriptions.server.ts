import { and, inArray, isNull, lt, lte, sql } from 'drizzle-orm';
import { librarySubscriptions, subscriptionLinks } from '~/db/schema/subscriptions';
import type { Work } from '~/db/with-actor.server';
import { daysFrom } from '../../kernel/instant';
import { confirmWithinDays, subscriptionMonths } from './subscription-terms';

/** Forgets what nobody said yes to, and who did not go on. Gives the addresses that are gone now. */
export async function removeExpiredSubscriptions(work: Work): Promise<string[]> {
  const unconfirmed = await work.tx
    .delete(subscriptionLinks)
    .where(
      and(
        isNull(subscriptionLinks.subscriptionId),
        lte(subscriptionLinks.createdAt, daysFrom(work.now, -confirmWithinDays)),
      ),
    )
    .returning({ address: subscriptionLinks.address });
  const ended = await work.tx
    .delete(librarySubscriptions)
    .where(
      lt(
        librarySubscriptions.renewedAt,
        sql`${work.now.toISOString()}::timestamptz - make_interval(months => ${subscriptionMonths})`,
      ),
    )
    .returning({ address: librarySubscriptions.address });
  const gone = [...unconfirmed, ...ended].flatMap(({ address }) => address ?? []);
  const running = await work.tx
    .select({ address: librarySubscriptions.address })
    .from(librarySubscriptions)
    .where(inArray(librarySubscriptions.address, gone));
  return gone.filter((address) => !running.some((one) => one.address === address));
}
