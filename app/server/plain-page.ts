import type { Response } from 'express';
import { type Translate, translator } from '~/i18n/translate';

const statusOf = {
  damaged: 400,
  crossSite: 403,
  notFound: 404,
  lengthMissing: 411,
  tooLarge: 413,
  failed: 500,
  unavailable: 503,
} as const;

export type PlainPage = keyof typeof statusOf;

/** A whole page without Remix, React or the database: for when one of them cannot be asked. */
export function sendPlainPage(response: Response, page: PlainPage): void {
  const language = response.locals.language ?? 'nl';
  const t = translator(language, 'plainPage');
  const status = statusOf[page];
  response.status(status);
  response.setHeader('Cache-Control', 'no-store');
  if (status === 503) response.setHeader('Retry-After', '10');
  response.type('html').send(plainPage(t, language, page, response.locals.requestId));
}

function plainPage(t: Translate<'plainPage'>, language: string, page: PlainPage, reference: string) {
  const home = language === 'nl' ? '/' : `/${language}`;
  const text = (key: Parameters<typeof t>[0], params?: Parameters<typeof t>[1]) => escapeHtml(t(key, params));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(`${page}.title`)} - Leerkring</title>
<link rel="stylesheet" href="/plain-page.css">
</head>
<body>
<main>
<h1>${text(`${page}.title`)}</h1>
<p>${text(`${page}.explanation`)}</p>
<p>${text('reference', { reference })}</p>
<p><a href="${home}">${text('home')}</a></p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
