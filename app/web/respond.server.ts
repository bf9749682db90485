import { json, redirect } from '@remix-run/node';
import type { Failure } from '~/domain/kernel/result';
import { localPath } from '~/i18n/local-path';
import { type Flash, flashCookie } from './flash.server';
import type { AppLoadContext } from './load-context';
import { sameSitePath } from './same-site-path';

export interface RedirectOptions {
  readonly flash?: Flash;
  /** `Set-Cookie` values to send along, of a session that begins or ends for example. */
  readonly cookies?: readonly string[];
}

/** To another page of ours, in the language of this one, asked for with GET. */
export function redirectTo(context: AppLoadContext, path: string, options: RedirectOptions = {}): Response {
  const headers = new Headers();
  for (const cookie of options.cookies ?? []) headers.append('Set-Cookie', cookie);
  if (options.flash) {
    headers.append('Set-Cookie', flashCookie(options.flash, context.publicOrigin.startsWith('https://')));
  }
  return redirect(localPath(context.language, path), { status: 303, headers });
}

/** Where somebody wanted to go before signing in (`?naar=`), or `otherwise`. */
export function wantedPath(request: Request, otherwise: string): string {
  return sameSitePath(new URL(request.url).searchParams.get('naar')) ?? otherwise;
}

/** For what does not exist and for what is not yours: nobody can tell which. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' });
}

/** An expected refusal on an action that has no form of its own to show it in. */
export function refused(failure: Failure): Response {
  return json({ reason: failure.reason }, { status: 409, statusText: 'Conflict' });
}

export function tooMany(retryAfterSeconds: number): Response {
  return new Response(null, {
    status: 429,
    statusText: 'Too Many Requests',
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
