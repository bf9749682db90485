import type { RequestHandler } from 'express';

const validForDays = 180;

/** RFC 9116: where somebody who found a hole can tell us. */
export function securityTxt(contact: string, now: () => Date): RequestHandler {
  return (_request, response) => {
    const expires = new Date(now().getTime() + validForDays * 86_400_000);
    expires.setUTCHours(0, 0, 0, 0);
    const lines = [
      `Contact: mailto:${contact}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${response.locals.publicOrigin}/.well-known/security.txt`,
    ];
    response.setHeader('Cache-Control', 'public, max-age=86400');
    response.type('text/plain').send(`${lines.join('\n')}\n`);
  };
}
