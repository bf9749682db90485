import { route } from '@remix-run/route-config';

/** The methodology, for readers and for editors: part of the URL map in `routes.ts`. */
export const methodologyRoutes = [
  route('methodiek', 'routes/methodology/library.tsx'),
  route('methodiek/:slug', 'routes/methodology/resource.tsx'),
  route('methodiek/:slug/bestanden/:fileId', 'routes/methodology/resource-file.ts'),
  route('methodiek/:slug/word', 'routes/methodology/resource-word.ts'),
  route('methodiek/beheer', 'routes/methodology/manage.tsx'),
  route('methodiek/beheer/nieuw', 'routes/methodology/manage-new.tsx'),
  route('methodiek/beheer/:resourceId', 'routes/methodology/manage-resource.tsx'),
  route('methodiek/beheer/:resourceId/instellingen', 'routes/methodology/manage-settings.tsx'),
  route('methodiek/beheer/:resourceId/concept', 'routes/methodology/draft.tsx'),
  route('methodiek/beheer/:resourceId/concept/begin', 'routes/methodology/draft-start.ts'),
  route('methodiek/beheer/:resourceId/concept/weggooien', 'routes/methodology/draft-discard.ts'),
  route('methodiek/beheer/:resourceId/concept/aanbieden', 'routes/methodology/draft-offer.ts'),
  route('methodiek/beheer/:resourceId/concept/terug', 'routes/methodology/draft-return.tsx'),
  route('methodiek/beheer/:resourceId/concept/publicatie', 'routes/methodology/draft-publication.tsx'),
  route('methodiek/beheer/:resourceId/bestanden', 'routes/methodology/files.tsx'),
  route('methodiek/beheer/:resourceId/bestanden/:fileId/verwijdering', 'routes/methodology/file-removal.ts'),
  route('methodiek/beheer/:resourceId/versies/:number', 'routes/methodology/version.tsx'),
  route(
    'methodiek/beheer/:resourceId/versies/:number/bestanden/:fileId',
    'routes/methodology/version-file.ts',
  ),
  route('methodiek/beheer/:resourceId/bevestiging', 'routes/methodology/confirmation.tsx'),
  route('methodiek/beheer/:resourceId/intrekking', 'routes/methodology/withdrawal.tsx'),
  route('methodiek/beheer/:resourceId/herstel', 'routes/methodology/restoration.ts'),
];
