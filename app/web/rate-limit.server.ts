import { createHmac } from 'node:crypto';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { config } from '~/config/environment.server';
import { type Database, database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { networkOf } from './network';

const minute = 60;
const hour = 60 * minute;

/** How often within how many seconds. */
const limits = {
  'sign-in-code-per-address': { points: 5, duration: 15 * minute },
  'sign-in-code-per-network': { points: 30, duration: 15 * minute },
  'code-try-per-network': { points: 30, duration: 15 * minute },
  'intake-begin-per-network': { points: 60, duration: hour },
  'link-per-network': { points: 30, duration: hour },
  'link-per-address': { points: 5, duration: hour },
  'link-try-per-network': { points: 60, duration: hour },
  'intake-submit-per-network': { points: 20, duration: hour },
  // Participants of one organisation answer from one network.
  'evaluation-per-network': { points: 300, duration: hour },
  'message-per-network': { points: 20, duration: hour },
  'message-per-address': { points: 5, duration: hour },
  'subscription-per-network': { points: 20, duration: hour },
  // A mail to an address that somebody typed: strangers are not to be mailed on demand.
  'subscription-per-address': { points: 3, duration: 24 * hour },
  'copy-per-person': { points: 60, duration: hour },
  'calendar-per-network': { points: 600, duration: hour },
  'calendar-per-token': { points: 60, duration: hour },
  'statement-check-per-network': { points: 60, duration: minute },
  'statement-per-person': { points: 60, duration: hour },
  'quote-per-person': { points: 60, duration: hour },
  'document-per-person': { points: 120, duration: hour },
  'file-per-network': { points: 300, duration: hour },
  'api-per-network': { points: 120, duration: minute },
  'search-per-network': { points: 120, duration: minute },
} as const satisfies Record<string, { points: number; duration: number }>;

export type LimitName = keyof typeof limits;

export interface RateStanding {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export type RateDecision =
  | { readonly allowed: true; readonly standing: RateStanding }
  | { readonly allowed: false; readonly retryAfterSeconds: number };

const limiters = new Map<LimitName, RateLimiterDrizzle>();

/** The pool may be replaced after the database died, while a limiter lives as long as the process. */
const currentDatabase: Pick<Database, 'select' | 'insert' | 'delete'> = {
  get select() {
    return database().select.bind(database());
  },
  get insert() {
    return database().insert.bind(database());
  },
  get delete() {
    return database().delete.bind(database());
  },
};

function limiter(name: LimitName): RateLimiterDrizzle {
  const known = limiters.get(name);
  if (known) return known;
  const settings = { keyPrefix: name, ...limits[name] };
  const made = new RateLimiterDrizzle({
    ...settings,
    storeClient: currentDatabase,
    schema: rateLimits,
    // While the database is away each process counts for itself, instead of letting everybody through.
    insuranceLimiter: new RateLimiterMemory(settings),
  });
  limiters.set(name, made);
  return made;
}

/** Counts one attempt. The key (an address, a network) is stored only as a keyed hash. */
export async function countAttempt(name: LimitName, key: string): Promise<RateDecision> {
  try {
    return { allowed: true, standing: standingOf(name, await limiter(name).consume(hidden(key))) };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
  }
}

export function allowance(name: LimitName): Pick<RateStanding, 'limit' | 'windowSeconds'> {
  return { limit: limits[name].points, windowSeconds: limits[name].duration };
}

function standingOf(name: LimitName, { remainingPoints, msBeforeNext }: RateLimiterRes): RateStanding {
  return {
    ...allowance(name),
    remaining: Math.max(0, remainingPoints),
    resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  };
}

export function countAttemptFrom(name: LimitName, clientAddress: string): Promise<RateDecision> {
  return countAttempt(name, networkOf(clientAddress));
}

/** There are few enough addresses to try them all, so an unkeyed hash would hide nothing. */
function hidden(key: string): string {
  return createHmac('sha256', config().server.secretKey.reveal())
    .update(key.trim().toLowerCase())
    .digest('base64url');
}
