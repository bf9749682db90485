import type { RequestHandler } from 'express';
import { sendPlainPage } from './plain-page';

/**
 * Every browser says how long its form is. A body without a length is refused, so that the length said
 * (which Node's parser enforces) is all that has to be checked.
 */
export function formSizeLimit(maximumBytes: number): RequestHandler {
  return (request, response, next) => {
    if (request.headers['transfer-encoding'] !== undefined) return sendPlainPage(response, 'lengthMissing');
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > maximumBytes) return sendPlainPage(response, 'tooLarge');
    next();
  };
}
