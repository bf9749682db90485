import { route } from '@remix-run/route-config';

/** The end of a review, for whoever works on it: part of the URL map in `routes.ts`. */
export const followUpRoutes = [
  route('reviews/:reference/rapport', 'routes/shared/review-report.tsx'),
  route('reviews/:reference/rapport/publicatie', 'routes/shared/review-publication.tsx'),
  route('reviews/:reference/aanbevelingen', 'routes/shared/review-recommendations.tsx'),
  route('reviews/:reference/aanbevelingen/:recommendationId', 'routes/shared/review-recommendation.tsx'),
  route(
    'reviews/:reference/aanbevelingen/:recommendationId/wijzigen',
    'routes/shared/review-recommendation-change.tsx',
  ),
  route(
    'reviews/:reference/aanbevelingen/:recommendationId/verwijderen',
    'routes/shared/review-recommendation-removal.ts',
  ),
  route('reviews/:reference/opvolging', 'routes/shared/review-follow-up.tsx'),
  route('reviews/:reference/opvolging/gehouden', 'routes/shared/review-follow-up-held.tsx'),
  route('reviews/:reference/evaluatie', 'routes/shared/review-evaluation.tsx'),
  route('reviews/:reference/evaluatie/overslaan', 'routes/shared/review-evaluation-waiver.tsx'),
];
