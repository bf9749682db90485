import type { ActivityName } from '../activity/activity';
import type { Notification } from './notification';

type LoopName = Extract<
  ActivityName,
  `reviews.recommendation-${'answered' | 'assessed'}` | 'reviews.effect-checked'
>;

/** Who hears what came of a recommendation; part of `notification-plan.ts`. */
export const loopPlan: Readonly<Record<LoopName, readonly Notification[]>> = {
  'reviews.recommendation-answered': [{ template: 'review-news-coordinator', to: 'coordinators' }],
  'reviews.recommendation-assessed': [{ template: 'review-news-requester', to: 'requester' }],
  'reviews.effect-checked': [{ template: 'review-news-requester', to: 'requester' }],
};
