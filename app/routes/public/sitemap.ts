import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { listSlugs } from '~/domain/registry/search/list-slugs.server';
import { localPath } from '~/i18n/local-path';
import { enter } from '~/web/enter.server';

const pages = [
  '/',
  '/over-leerreviews',
  '/methodiek',
  '/register',
  '/register/kaart',
  '/register/gegevens',
  '/register/verklaring',
  '/aanvraag',
  '/jaarverslagen',
  '/matchingregels',
  '/tekstregels',
  '/contact',
  '/privacy',
  '/toegankelijkheid',
  '/formaten/aanvraag',
];

/** Every public page in both languages, each pointing at the other. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/sitemap');
  const slugs = await withActor(actor, listSlugs);
  const paths = [...pages, ...slugs.map((slug) => `/register/${slug}`)];
  const urls = paths.flatMap((path) => {
    const nl = context.publicOrigin + localPath('nl', path);
    const en = context.publicOrigin + localPath('en', path);
    const alternates =
      `<xhtml:link rel="alternate" hreflang="nl" href="${nl}"/>` +
      `<xhtml:link rel="alternate" hreflang="en" href="${en}"/>`;
    return [nl, en].map((address) => `<url><loc>${address}</loc>${alternates}</url>`);
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
