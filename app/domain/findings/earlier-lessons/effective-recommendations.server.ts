import { inArray } from 'drizzle-orm';
import { recommendations } from '~/db/schema/review-follow-up';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { listLoops } from '../../reviews/loop/loop-queries.server';
import { whatHolds } from '../../reviews/loop/recommendation-standing';
import type { EffectiveRecommendation } from './earlier-lesson';

/**
 * What was recommended because of these findings and of which somebody saw that it made a difference. For coordinators
 * alone: to others a recommendation of another review is known in totals only.
 */
export async function listEffectiveRecommendations(
  work: Work,
  findingIds: readonly string[],
): Promise<EffectiveRecommendation[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const loops = await listLoops(work, inArray(recommendations.findingId, [...findingIds]));
  return loops.flatMap((loop) =>
    loop.finding && whatHolds(loop).check?.outcome === 'seen'
      ? [{ findingId: loop.finding.id, id: loop.id, reference: loop.reference, label: loop.label }]
      : [],
  );
}
