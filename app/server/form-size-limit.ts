import type { RequestHandler } from 'express';
import { sendPlainPage } from './plain-page';

/** Pages whose form holds files. Nothing of a body is read before the page knows who sends it. */
const megabyte = 1024 * 1024;
const uploads: readonly (readonly [RegExp, number])[] = [
  [/^\/coordinator\/inlezen\/nieuw\/[a-z]+(?:\?|$)/, 6 * megabyte],
  // A file of the methodology, and a little for the rest of its form.
  [/^\/methodiek\/beheer\/[0-9a-f-]{36}\/bestanden(?:\?|$)/, 21 * megabyte],
];

/**
 * Every browser says how long its form is. A body without a length is refused, so that the length said
 * (which Node's parser enforces) is all that has to be checked.
 */
export function formSizeLimit(maximumBytes: number): RequestHandler {
  return (request, response, next) => {
    const upload = uploads.find(([address]) => address.test(response.locals.target));
    const mostBytes = upload?.[1] ?? maximumBytes;
    if (request.headers['transfer-encoding'] !== undefined) return sendPlainPage(response, 'lengthMissing');
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > mostBytes) return sendPlainPage(response, 'tooLarge');
    next();
  };
}
