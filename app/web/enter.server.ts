import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { config } from '~/config/environment.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import type { Language } from '~/i18n/language';
import { type T, translator } from '~/i18n/translate';
import { entrance, type RouteId } from './access';
import type { AppLoadContext } from './load-context';
import { notFound, redirectTo } from './respond.server';
import { type ReadSession, readSession, type SignedInPerson } from './session.server';

export interface Entered {
  readonly actor: Actor;
  readonly person: SignedInPerson | null;
  /** Which of the person's sessions this is. */
  readonly sessionId: string | null;
  readonly language: Language;
  readonly t: T;
  readonly requestId: string;
  readonly context: AppLoadContext;
}

/** First line of every loader and action: who is this, and may they be here? Throws the answer when not. */
export async function enter(
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
  routeId: RouteId,
): Promise<Entered> {
  const session = await sessionOnce(request, context);
  const person = session?.person ?? null;
  const door = entrance(routeId, person?.roles ?? null, config().demonstrationAllowed);
  if (door === 'not-found') throw notFound();
  if (door === 'sign-in-first') throw redirectTo(context, signInPath(request, context));
  return {
    actor: person ? { kind: 'person', personId: person.id, roles: person.roles } : visitor,
    person,
    sessionId: session?.sessionId ?? null,
    language: context.language,
    t: translator(context.language),
    requestId: context.requestId,
    context,
  };
}

const sessionsOfRequests = new WeakMap<AppLoadContext, Promise<ReadSession | null>>();

/** A page is made by several loaders, which share their context: the database is asked once. */
function sessionOnce(request: Request, context: AppLoadContext): Promise<ReadSession | null> {
  const asked = sessionsOfRequests.get(context) ?? readSession(request);
  sessionsOfRequests.set(context, asked);
  return asked;
}

/** Back to the page afterwards; not to where a form was sent, which may have no page. */
function signInPath(request: Request, { pathname }: AppLoadContext): string {
  if (request.method !== 'GET' && request.method !== 'HEAD') return '/inloggen';
  const wanted = pathname + new URL(request.url).search;
  return `/inloggen?${new URLSearchParams({ naar: wanted })}`;
}
