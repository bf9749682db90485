import type { RequestHandler } from 'express';
import { apiHeaders } from '~/web/api/api-headers';
import { problemOf, problemType } from '~/web/api/api-problem';

const allowed = 'GET, HEAD, OPTIONS';

/**
 * The public interface only reads. Another method is refused before anything looks at what was sent; a browser that
 * asks beforehand (CORS preflight) hears what may be asked.
 */
export const apiMethods: RequestHandler = (request, response, next) => {
  if (!/^\/api(?:\/|$)/.test(request.path) || ['GET', 'HEAD'].includes(request.method)) return next();
  for (const [name, value] of apiHeaders()) response.append(name, value);
  response.setHeader('Allow', allowed);
  response.setHeader('Cache-Control', 'no-store');
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', allowed);
    response.setHeader('Access-Control-Allow-Headers', 'Accept, If-None-Match');
    response.setHeader('Access-Control-Max-Age', '86400');
    response.status(204).end();
    return;
  }
  const problem = problemOf('method-not-allowed', response.locals.publicOrigin);
  response.status(problem.status).setHeader('Content-Type', problemType);
  response.send(`${JSON.stringify(problem, null, 2)}\n`);
};
