import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node';
import type * as express from 'express';
import { likelyRoutes } from './likely-routes';
import { type PlainPage, sendPlainPage } from './plain-page';
import { cacheControlFor } from './response-privacy';
import { patternsIn } from './route-pattern';

export interface RemixSettings {
  readonly loadBuild: () => Promise<ServerBuild>;
  readonly development: boolean;
  readonly databaseAnswers: () => Promise<boolean>;
}

/**
 * Our own bridge between Express and Remix. The one Remix brings takes host and port from forwarded headers of
 * anybody, cannot take the language off the path, and leaves no room to look at an answer before it is sent.
 */
export function remixHandler({
  loadBuild,
  development,
  databaseAnswers,
}: RemixSettings): express.RequestHandler {
  const mode = development ? 'development' : 'production';
  const partsOf = new WeakMap<ServerBuild, Map<string, PartOfBuild>>();

  function partFor(build: ServerBuild, pathname: string): PartOfBuild {
    const parts = partsOf.get(build) ?? new Map<string, PartOfBuild>();
    partsOf.set(build, parts);
    const ids = likelyRoutes(build.routes, pathname);
    const key = ids.join(' ');
    const part = parts.get(key) ?? partOfBuild(build, ids, mode);
    parts.set(key, part);
    return part;
  }

  return async (request, response, next) => {
    try {
      const build = await loadBuild();
      const asked = webRequest(request, response);
      const { pathname } = new URL(asked.url);
      const part = partFor(build, pathname);
      response.locals.pathPattern = part.patternOf(pathname);

      const answer = await part.handle(asked, loadContext(request, response));
      if (answer.status === 500 && !(await databaseAnswers())) {
        await answer.body?.cancel();
        return sendPlainPage(response, 'unavailable');
      }
      if (isBareRefusal(asked, answer)) {
        await answer.body?.cancel();
        return sendPlainPage(response, pageFor(asked, answer));
      }
      answer.headers.set('Cache-Control', cacheControlFor(asked, answer));
      await send(answer, response);
    } catch (error) {
      if (response.destroyed) return;
      next(error);
    }
  };
}

/** Remix with the few routes that may answer an address. */
interface PartOfBuild {
  readonly handle: ReturnType<typeof createRequestHandler>;
  readonly patternOf: (pathname: string) => string | undefined;
}

function partOfBuild(build: ServerBuild, ids: readonly string[], mode: string): PartOfBuild {
  const routes = only(ids, build.routes);
  const assets = { ...build.assets, routes: only(ids, build.assets.routes) };
  return { handle: createRequestHandler({ ...build, routes, assets }, mode), patternOf: patternsIn(routes) };
}

function only<Value>(ids: readonly string[], all: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}

/**
 * A route that only takes forms has no page to say no on: Remix would leave somebody with an empty window. A problem
 * in JSON (RFC 9457) is an answer of its own, for a machine.
 */
function isBareRefusal(asked: Request, { status, headers }: Response): boolean {
  const isForScript = new URL(asked.url).searchParams.has('_data');
  const type = headers.get('Content-Type') ?? '';
  return status >= 400 && !isForScript && !/^(text\/html|application\/problem\+json)/.test(type);
}

function pageFor({ method }: Request, { status }: Response): PlainPage {
  if (status >= 500) return 'failed';
  return status === 404 || method === 'GET' || method === 'HEAD' ? 'notFound' : 'damaged';
}

function webRequest(request: express.Request, response: express.Response): Request {
  const { publicOrigin, target } = response.locals;
  const leaving = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) leaving.abort();
  });

  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  // Remix compares Origin with the host: both are the public one by now, whatever the proxy in front calls us.
  headers.set('Host', new URL(publicOrigin).host);
  headers.delete('X-Forwarded-Host');

  const init: RequestInit & { duplex?: 'half' } = {
    method: request.method,
    headers,
    signal: leaving.signal,
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    init.body = createReadableStreamFromReadable(request);
    init.duplex = 'half';
  }
  return new Request(publicOrigin + target, init);
}

function loadContext(request: express.Request, response: express.Response): AppLoadContext {
  const { cspNonce, requestId, language, publicOrigin, target } = response.locals;
  return {
    cspNonce,
    requestId,
    language,
    publicOrigin,
    pathname: target.split('?', 1)[0] ?? '/',
    clientAddress: request.ip ?? '',
  };
}

async function send(answer: Response, response: express.Response): Promise<void> {
  response.status(answer.status);
  if (answer.statusText) response.statusMessage = answer.statusText;
  for (const [name, value] of answer.headers) response.append(name, value);
  if (answer.body) await writeReadableStreamToWritable(answer.body, response);
  else response.end();
}
