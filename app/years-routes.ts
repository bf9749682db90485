import { route } from '@remix-run/route-config';

/** Annual reports and themes over the years: part of the URL map in `routes.ts`. */
export const yearsRoutes = [
  route('jaarverslagen', 'routes/public/annual-reports.tsx'),
  route('jaarverslagen/:year', 'routes/public/annual-report.tsx'),
  route('jaarverslagen/:year/jaarverslag.pdf', 'routes/public/annual-report-pdf.ts'),
  route('leren/themas', 'routes/public/themes.tsx'),
  route('coordinator/jaarverslagen', 'routes/coordinator/annual-reports.tsx'),
  route('coordinator/jaarverslagen/:year', 'routes/coordinator/annual-report.tsx'),
  route('coordinator/jaarverslagen/:year/voorbeeld', 'routes/coordinator/annual-report-preview.tsx'),
  route(
    'coordinator/jaarverslagen/:year/hoofdstukken/:chapter',
    'routes/coordinator/annual-report-chapter.tsx',
  ),
  route('coordinator/jaarverslagen/:year/aanbieding', 'routes/coordinator/annual-report-offer.ts'),
  route('coordinator/jaarverslagen/:year/teruggave', 'routes/coordinator/annual-report-return.tsx'),
  route('coordinator/jaarverslagen/:year/publicatie', 'routes/coordinator/annual-report-publication.ts'),
  route('coordinator/jaarverslagen/:year/rechtzetting', 'routes/coordinator/annual-report-correction.tsx'),
];
