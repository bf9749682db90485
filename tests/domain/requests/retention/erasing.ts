import { eq } from 'drizzle-orm';
import { afterEach, beforeEach } from 'vitest';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { reviewRequests } from '~/db/schema/requests';
import { requestHolds } from '~/db/schema/retention';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { Outcome } from '~/domain/requests/closing/outcome';
import { type Erasure, eraseExpired } from '~/domain/requests/retention/erase-expired.server';
import { clock } from '~/platform/clock';

export const system: Actor = { kind: 'system', job: 'erase-expired' };

/** A request that ends here is kept up to and including the last day, when 90 days is its period. */
export const closedAt = new Date('2030-01-10T10:00:00Z');
export const lastDay = new Date('2030-04-09T10:00:00Z');
export const dueDay = new Date('2030-04-10T01:30:00Z');

/** Every test begins on the day of closing, with nothing left that could come due in it. */
export function useErasing(): void {
  beforeEach(async () => {
    await database().delete(requestHolds);
    clock.set(new Date('2044-01-01T00:00:00Z'));
    while (await erase());
    clock.set(closedAt);
  });
  afterEach(() => clock.reset());
}

export async function erase(): Promise<Erasure | null> {
  const outcome = await withActor(system, eraseExpired);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

export function makeEnded(status: Outcome = 'declined', requesterId?: string): Promise<MadeRequest> {
  return makeRequest({ status, statusSince: closedAt, ...(requesterId ? { requesterId } : {}) });
}

export async function isThere({ id }: MadeRequest): Promise<boolean> {
  return (await database().$count(reviewRequests, eq(reviewRequests.id, id))) === 1;
}
