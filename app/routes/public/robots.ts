import type { LoaderFunctionArgs } from '@remix-run/node';
import { enter } from '~/web/enter.server';

export async function loader(args: LoaderFunctionArgs) {
  const { context } = await enter(args, 'routes/public/robots');
  const lines = [
    'User-agent: *',
    'Disallow: /aanvraag/nieuw/',
    'Disallow: /inloggen',
    'Disallow: /dev/',
    ...['/leren/bevindingen', '/leren/sectoren', '/leren/abonnement'].flatMap((path) => [
      `Disallow: ${path}`,
      `Disallow: /en${path}`,
    ]),
    `Sitemap: ${context.publicOrigin}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
