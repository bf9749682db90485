import type { z } from 'zod';
import { librarySettings } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { fewestReviewsInput } from '../taxonomy/inputs';
import { fewestReviews } from './fewest-reviews.server';
import { renewPublicCodes } from './renew-public-codes.server';

/** Says from how many reviews on the library shows something; what is shown follows at once. */
export async function setFewestReviews(
  work: Work,
  { fewest }: z.output<typeof fewestReviewsInput>,
): Promise<Result<null, 'not-found' | 'nothing-changes'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  if (fewest === (await fewestReviews(work))) return fail('nothing-changes', { fewest: 'nothing-changes' });
  await work.tx
    .insert(librarySettings)
    .values({ fewestReviews: fewest, recordedById: personIdOf(work.actor), recordedAt: work.now });
  await recordActivity(work, { name: 'findings.threshold-changed', data: { fewest } });
  await renewPublicCodes(work);
  return succeed(null);
}
