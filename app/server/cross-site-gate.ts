import type { Request, RequestHandler } from 'express';

const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
/** What no page can be asked with: a `Request` cannot even be made of it. */
const neverOurs: readonly string[] = ['CONNECT', 'TRACE', 'TRACK'];

/**
 * Remix compares origins only on some of the ways into an action (not for `?_data=`, not for resource routes),
 * so nothing that can change data passes here unless the browser says that the form was ours.
 */
export function crossSiteGate(refuse: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (neverOurs.includes(request.method)) return refuse(request, response, next);
    if (safeMethods.includes(request.method) || isOurs(request, response.locals.publicOrigin)) return next();
    return refuse(request, response, next);
  };
}

function isOurs(request: Request, publicOrigin: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return request.get('origin') === publicOrigin;
}
