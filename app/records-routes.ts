import { route } from '@remix-run/route-config';

/** Records that are there twice, and tables that are read in: part of the URL map in `routes.ts`. */
export const recordsRoutes = [
  route('coordinator/dubbel', 'routes/coordinator/duplicates.tsx'),
  route('coordinator/dubbel/mensen/:personId/:otherId', 'routes/coordinator/duplicate-people.tsx'),
  route('coordinator/dubbel/mensen/:personId/:otherId/anders', 'routes/coordinator/people-told-apart.ts'),
  route(
    'coordinator/dubbel/organisaties/:organisationId/:otherId',
    'routes/coordinator/duplicate-organisations.tsx',
  ),
  route(
    'coordinator/dubbel/organisaties/:organisationId/:otherId/anders',
    'routes/coordinator/organisations-told-apart.ts',
  ),
  route('coordinator/inlezen', 'routes/coordinator/imports.tsx'),
  route('coordinator/inlezen/nieuw/:importKind', 'routes/coordinator/import-new.tsx'),
  route('coordinator/inlezen/lege-tabel.csv', 'routes/coordinator/import-template.ts'),
  route('coordinator/inlezen/:importId', 'routes/coordinator/import.tsx'),
  route('coordinator/inlezen/:importId/uitvoering', 'routes/coordinator/import-application.ts'),
  route('coordinator/inlezen/:importId/verwijdering', 'routes/coordinator/import-removal.ts'),
  route('coordinator/inlezen/:importId/punten.csv', 'routes/coordinator/import-problems.ts'),
];
