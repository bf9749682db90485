import type { RequestHandler } from 'express';
import { sendPlainPage } from './plain-page';

/**
 * One address per page: no slash at the end, no double slashes.
 * Backslashes are refused: browsers read `/\host` as another site, which would make the redirect an open one.
 * So is a zero byte, which no browser sends and no text column can be asked for.
 */
export const tidyPath: RequestHandler = (request, response, next) => {
  const { path } = request;
  if (path.includes('\\') || request.originalUrl.includes('%00') || !isDecodable(path)) {
    return sendPlainPage(response, 'damaged');
  }
  const tidy = path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  if (tidy === path) return next();
  const query = request.originalUrl.slice(path.length);
  response.redirect(308, tidy + query);
};

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
