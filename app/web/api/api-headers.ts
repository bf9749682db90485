import type { RateStanding } from '../rate-limit.server';

export const apiVersion = '1.0.0';
export const apiBase = '/api/v1';

/** What a script of another site may read beside the body. */
const exposed = 'API-Version, ETag, Link, RateLimit, RateLimit-Policy, Retry-After';

export interface Link {
  readonly rel: 'first' | 'prev' | 'next' | 'last';
  /** Our own path. */
  readonly to: string;
}

/** Headers of every answer to a machine: it may be asked for from any site, as nobody is signed in here. */
export function apiHeaders(standing?: RateStanding): Headers {
  const headers = new Headers({
    'API-Version': apiVersion,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': exposed,
    Vary: 'Accept-Encoding',
  });
  if (standing) {
    headers.set('RateLimit-Policy', `"network";q=${standing.limit};w=${standing.windowSeconds}`);
    headers.set('RateLimit', `"network";r=${standing.remaining};t=${standing.resetSeconds}`);
  }
  return headers;
}

/** RFC 8288, with where the interface is described (RFC 8631). */
export function linkHeader(origin: string, links: readonly Link[]): string {
  const described = [
    ['service-desc', `${apiBase}/openapi.json`],
    ['service-doc', '/register/gegevens'],
  ];
  return [...links.map(({ rel, to }) => [rel, to]), ...described]
    .map(([rel, to]) => `<${origin}${to}>; rel="${rel}"`)
    .join(', ');
}
