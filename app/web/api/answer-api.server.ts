import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { isDatabaseUnavailable } from '~/db/database-unavailable';
import { logger } from '~/platform/logger.server';
import { access, type RouteId } from '../access';
import { allowance, countAttemptFrom, type RateStanding } from '../rate-limit.server';
import { apiHeaders, type Link, linkHeader } from './api-headers';
import { type ParameterError, type ProblemKind, problemOf, problemType } from './api-problem';
import { readQuery } from './read-query';

export interface ApiQuestion<Query> {
  readonly query: Query;
  readonly origin: string;
}

export type ApiAnswer<Value> =
  | { readonly value: Value; readonly links?: readonly Link[] }
  | { readonly problem: ProblemKind; readonly errors?: readonly ParameterError[] };

interface Shape<Query extends z.ZodObject> {
  readonly routeId: RouteId;
  readonly query: Query;
  /** An address that is not there has no parameters to be wrong. */
  readonly isNowhere?: true;
  /** How long a copy may be used without asking; none where somebody can withdraw what it says. */
  readonly keptFor?: number;
}

/**
 * Answers a question of a machine. Who asks makes no difference: no session is read and no cookie set. Every answer,
 * also a refusal, is JSON with the same headers.
 */
export async function answerApi<Query extends z.ZodObject, Value>(
  { request, context }: LoaderFunctionArgs,
  { routeId, query: schema, isNowhere, keptFor }: Shape<Query>,
  find: (question: ApiQuestion<z.output<Query>>) => Promise<ApiAnswer<Value>> | ApiAnswer<Value>,
): Promise<Response> {
  const origin = context.publicOrigin;
  if (access[routeId] !== 'everyone') return refuse('not-found', origin);
  try {
    const rate = await countAttemptFrom('api-per-network', context.clientAddress);
    if (!rate.allowed) {
      const spent = { ...allowance('api-per-network'), remaining: 0, resetSeconds: rate.retryAfterSeconds };
      return refuse('too-many', origin, { standing: spent });
    }
    const { standing } = rate;
    if (isNowhere) return refuse('not-found', origin, { standing });
    const reading = readQuery(new URL(request.url).searchParams, schema);
    if (!reading.ok) return refuse('bad-parameter', origin, { standing, errors: reading.errors });
    const answer = await find({ query: reading.value, origin });
    if ('problem' in answer) {
      return refuse(answer.problem, origin, { standing, errors: answer.errors ?? [] });
    }
    return give(request, answer, { origin, standing, keptFor });
  } catch (error) {
    if (isDatabaseUnavailable(error)) return refuse('unavailable', origin);
    logger().error({ err: error, requestId: context.requestId }, 'api answer failed');
    return refuse('failed', origin);
  }
}

function give<Value>(
  request: Request,
  { value, links = [] }: { value: Value; links?: readonly Link[] },
  { origin, standing, keptFor }: { origin: string; standing: RateStanding; keptFor: number | undefined },
): Response {
  const body = `${JSON.stringify(value, null, 2)}\n`;
  // Weak: the same answer may be sent compressed or not.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = apiHeaders(standing);
  headers.set('ETag', tag);
  headers.set('Cache-Control', keptFor ? `public, max-age=${keptFor}` : 'public, no-cache');
  headers.set('Link', linkHeader(origin, links));
  if (isKnown(request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(body, { headers });
}

/** Weak comparison (RFC 9110, 8.8.3.2): a proxy may have made a strong tag of it, or the other way round. */
function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((one) => bare(one) === bare(tag));
}

function refuse(
  kind: ProblemKind,
  origin: string,
  { standing, errors = [] }: { standing?: RateStanding; errors?: readonly ParameterError[] } = {},
): Response {
  const problem = problemOf(kind, origin, errors);
  const headers = apiHeaders(standing);
  headers.set('Content-Type', problemType);
  if (kind === 'too-many') headers.set('Retry-After', String(standing?.resetSeconds ?? 60));
  if (kind === 'unavailable') headers.set('Retry-After', '10');
  return new Response(`${JSON.stringify(problem, null, 2)}\n`, { status: problem.status, headers });
}
