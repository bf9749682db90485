import { and, eq } from 'drizzle-orm';
import { recommendations } from '~/db/schema/review-follow-up';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { assessRecommendation } from '~/domain/reviews/loop/assess-recommendation.server';
import { checkEffect } from '~/domain/reviews/loop/check-effect.server';
import type { AssessmentInput, EffectInput } from '~/domain/reviews/loop/inputs';
import { asCoordinator, requestOf, succeeded } from './scene';
import type { Scene, Step } from './story';

/** The recommendation at this place of the list, as its page shows it. */
async function recommendationAt(scene: Scene, work: Work, position: number) {
  const { id, reference } = requestOf(scene);
  const [row] = await work.tx
    .select({ recommendationId: recommendations.id, version: reviews.version })
    .from(recommendations)
    .innerJoin(reviews, eq(reviews.requestId, recommendations.requestId))
    .where(and(eq(recommendations.requestId, id), eq(recommendations.position, position)));
  if (!row) throw new Error(`nothing is recommended at place ${position} in the story ${scene.story.key}`);
  return { reference, ...row };
}

/** The coordinator looks how far it came. */
export function assess(position: number, look: Omit<AssessmentInput, 'version'>): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    const shown = await recommendationAt(scene, work, position);
    succeeded(scene, await assessRecommendation(work, { ...shown, ...look }));
  };
}

interface EffectLook extends Omit<EffectInput, 'version' | 'nextOn'> {
  /** Days from this day until somebody looks again. */
  readonly againAfter?: number;
}

/** The coordinator looks whether it made a difference. */
export function lookAtEffect(position: number, { againAfter, ...look }: EffectLook): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    const shown = await recommendationAt(scene, work, position);
    const nextOn = againAfter === undefined ? undefined : addDays(calendarDayAt(scene.now), againAfter);
    succeeded(scene, await checkEffect(work, { ...shown, ...look, nextOn }));
  };
}
