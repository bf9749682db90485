import { Meilisearch } from 'meilisearch';
import { config } from '~/config/environment.server';
import { processWide } from '~/config/process-wide';
import { type CircuitBreaker, circuitBreaker } from './circuit-breaker';
import { logger } from './logger.server';

/** A page does not wait longer for a search server than it would take itself. */
const searchMilliseconds = 500;
const writeMilliseconds = 10_000;

export interface SearchServer {
  /** For pages: gives up soon. */
  readonly searching: Meilisearch;
  /** For the worker. */
  readonly writing: Meilisearch;
  /** Around every question of a page. */
  readonly breaker: CircuitBreaker;
}

/** The search server of this process, or null when none is configured. */
export function searchServer(): SearchServer | null {
  const settings = config().search.meilisearch;
  if (!settings) return null;
  const { url, key } = settings;
  return processWide(`search server ${url}`, () => connectSearchServer(url, key?.reveal()));
}

export function connectSearchServer(
  url: string,
  key: string | undefined,
  patience = searchMilliseconds,
): SearchServer {
  return {
    searching: client(url, key, patience),
    writing: client(url, key, writeMilliseconds),
    breaker: circuitBreaker({
      now: () => performance.now(),
      shortestRest: 1_000,
      longestRest: 60_000,
      onTrouble: (error) =>
        logger().warn({ err: error }, 'the search server does not answer well; the database answers for it'),
      onRecovered: () => logger().info('the search server answers again'),
    }),
  };
}

function client(host: string, apiKey: string | undefined, timeout: number): Meilisearch {
  return new Meilisearch({
    host,
    ...(apiKey ? { apiKey } : {}),
    timeout,
    // Unpacking small answers takes thirty times as long as reading them.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
    defaultWaitOptions: { timeout: writeMilliseconds, interval: 10 },
  });
}
