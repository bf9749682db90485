import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { findingPublicCodes, libraryState } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { codeSeparator, listCoded } from './coded-findings.server';
import { fewestReviews } from './fewest-reviews.server';
import { showableCodes } from './showable-codes';

/**
 * Works out anew which codes of which finding may be shown. Part of every command that changes what is published, how
 * it is coded, or from how many reviews on a combination is shown: a visitor never sees a library in between.
 */
export async function renewPublicCodes(work: Work): Promise<void> {
  await asSystem(work, 'renew-public-codes', async (portal) => {
    // Two changes of the library at once must see each other.
    await portal.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('library', 0))`);
    const { isOpen, codes } = showableCodes(await listCoded(portal), await fewestReviews(portal));
    const rows = [...codes].flatMap(([findingId, shown]) =>
      shown.map((both) => {
        const [taxonomy = '', code = ''] = both.split(codeSeparator);
        return { findingId, taxonomy, code };
      }),
    );
    await portal.tx.delete(findingPublicCodes);
    if (isOpen && rows.length > 0) await portal.tx.insert(findingPublicCodes).values(rows);
    await portal.tx
      .insert(libraryState)
      .values({ isOpen, renewedAt: work.now })
      .onConflictDoUpdate({ target: libraryState.only, set: { isOpen, renewedAt: work.now } });
  });
}
