import { route } from '@remix-run/route-config';

/** What becomes of recommendations: part of the URL map in `routes.ts`. */
export const loopRoutes = [
  route('leren/aanbevelingen', 'routes/public/recommendation-totals.tsx'),
  route('coordinator/aanbevelingen', 'routes/coordinator/recommendations.tsx'),
  route(
    'reviews/:reference/aanbevelingen/:recommendationId/beoordeling',
    'routes/shared/review-recommendation-assessment.tsx',
  ),
  route(
    'reviews/:reference/aanbevelingen/:recommendationId/effect',
    'routes/shared/review-recommendation-effect.tsx',
  ),
];
