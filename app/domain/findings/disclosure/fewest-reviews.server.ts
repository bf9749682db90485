import { desc } from 'drizzle-orm';
import { librarySettings } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';

/** From how many reviews on the library shows something: never fewer than five (domain.md 13.17). */
export async function fewestReviews(work: Work): Promise<number> {
  const [newest] = await work.tx
    .select({ fewest: librarySettings.fewestReviews })
    .from(librarySettings)
    .orderBy(desc(librarySettings.id))
    .limit(1);
  if (!newest) throw new Error('the library has no settings');
  return newest.fewest;
}
