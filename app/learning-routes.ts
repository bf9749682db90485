import { route } from '@remix-run/route-config';

/** What the network learned, for everybody. */
export const learningRoutes = [
  route('leren', 'routes/public/learning.tsx'),
  route('leren/bevindingen', 'routes/public/findings.tsx'),
  route('leren/bevindingen/:publishedId', 'routes/public/finding.tsx'),
  route('leren/sectoren/:sector', 'routes/public/briefing.tsx'),
  route('leren/abonnement', 'routes/public/subscription-new.tsx'),
  route('leren/abonnement/:token', 'routes/public/subscription.tsx'),
  route('leren/abonnement/:token/bevestiging', 'routes/public/subscription-confirmation.ts'),
  route('leren/abonnement/:token/verlenging', 'routes/public/subscription-renewal.ts'),
  route('leren/abonnement/:token/einde', 'routes/public/subscription-end.ts'),
];
