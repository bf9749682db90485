import { route } from '@remix-run/route-config';

/** Annual reports and themes over the years: part of the URL map in `routes.ts`. */
export const yearsRoutes = [
  route('jaarverslagen', 'routes/public/annual-reports.tsx'),
  route('jaarverslagen/:year', 'routes/public/annual-report.tsx'),
  route('jaarverslagen/:year/jaarverslag.pdf', 'routes/public/annual-report-pdf.ts'),
  route('leren/themas', 'routes/public/themes.tsx'),
  route('coordinator/jaarverslagen', 'routes/annual-reports/annual-reports.tsx'),
  route('coordinator/jaarverslagen/:year', 'routes/annual-reports/annual-report.tsx'),
  route('coordinator/jaarverslagen/:year/voorbeeld', 'routes/annual-reports/annual-report-preview.tsx'),
  route(
    'coordinator/jaarverslagen/:year/hoofdstukken/:chapter',
    'routes/annual-reports/annual-report-chapter.tsx',
  ),
  route('coordinator/jaarverslagen/:year/aanbieding', 'routes/annual-reports/annual-report-offer.ts'),
  route('coordinator/jaarverslagen/:year/teruggave', 'routes/annual-reports/annual-report-return.tsx'),
  route('coordinator/jaarverslagen/:year/publicatie', 'routes/annual-reports/annual-report-publication.ts'),
  route('coordinator/jaarverslagen/:year/rechtzetting', 'routes/annual-reports/annual-report-correction.tsx'),
];
