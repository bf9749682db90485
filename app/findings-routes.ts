import { route } from '@remix-run/route-config';

/** Writing findings, releasing them, and how they are classified: part of the URL map in `routes.ts`. */
export const findingsRoutes = [
  route('reviews/:reference/bevindingen', 'routes/findings/sheet.tsx'),
  route('reviews/:reference/bevindingen/review', 'routes/findings/review-source.tsx'),
  route('coordinator/bevindingen/nieuw', 'routes/findings/earlier-source.tsx'),
  route('bevindingen', 'routes/findings/queue.tsx'),
  route('bevindingen/bronnen/:sourceId', 'routes/findings/source.tsx'),
  route('bevindingen/bronnen/:sourceId/indelen', 'routes/findings/source-codes.tsx'),
  route('bevindingen/bronnen/:sourceId/nieuw', 'routes/findings/finding-new.tsx'),
  route('bevindingen/:findingId', 'routes/findings/finding.tsx'),
  route('bevindingen/:findingId/wijzigen', 'routes/findings/finding-change.tsx'),
  route('bevindingen/:findingId/indelen', 'routes/findings/finding-codes.tsx'),
  route('bevindingen/:findingId/weggooien', 'routes/findings/finding-removal.ts'),
  route('bevindingen/:findingId/aanbieden', 'routes/findings/finding-offer.ts'),
  route('bevindingen/:findingId/terugnemen', 'routes/findings/finding-taking-back.ts'),
  route('bevindingen/:findingId/teruggeven', 'routes/findings/finding-return.tsx'),
  route('bevindingen/:findingId/vrijgeven', 'routes/findings/finding-release.tsx'),
  route('bevindingen/:findingId/intrekken', 'routes/findings/finding-withdrawal.tsx'),
  route('bevindingen/:findingId/heropenen', 'routes/findings/finding-reopening.ts'),
  route('coordinator/indelingen', 'routes/findings/taxonomies.tsx'),
  route('coordinator/indelingen/nieuw', 'routes/findings/taxonomy-new.tsx'),
  route('coordinator/indelingen/drempel', 'routes/findings/threshold.tsx'),
  route('coordinator/indelingen/:taxonomy', 'routes/findings/taxonomy.tsx'),
];
