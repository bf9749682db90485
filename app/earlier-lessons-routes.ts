import { route } from '@remix-run/route-config';

/** What was learned before, beside a new question: part of the URL map in `routes.ts`. */
export const earlierLessonsRoutes = [
  route('coordinator/aanvragen/:reference/eerder-geleerd', 'routes/coordinator/earlier-lessons.tsx'),
  route('reviews/:reference/eerder-geleerd', 'routes/shared/review-earlier-lessons.tsx'),
];
