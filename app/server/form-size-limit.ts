import type { RequestHandler } from 'express';
import { sendPlainPage } from './plain-page';

/** Pages whose form holds files. Nothing of a body is read before the page knows who sends it. */
const uploads = /^\/coordinator\/inlezen\/nieuw\/[a-z]+(?:\?|$)/;
const uploadBytes = 6 * 1024 * 1024;

/**
 * Every browser says how long its form is. A body without a length is refused, so that the length said
 * (which Node's parser enforces) is all that has to be checked.
 */
export function formSizeLimit(maximumBytes: number): RequestHandler {
  return (request, response, next) => {
    const mostBytes = uploads.test(response.locals.target) ? uploadBytes : maximumBytes;
    if (request.headers['transfer-encoding'] !== undefined) return sendPlainPage(response, 'lengthMissing');
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > mostBytes) return sendPlainPage(response, 'tooLarge');
    next();
  };
}
