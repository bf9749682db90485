import { afterAll, beforeEach, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
});
afterAll(() => clock.reset());

async function smallestChange() {
  const ranked = await withActor(request.coordinator, (work) =>
    rankRequest(work, { reference: request.reference }),
  );
  if (!ranked.ok) throw new Error(ranked.reason);
  return ranked.value.smallestChange;
}

it('a request whose reviewers have no supervisor is told what would give one, and one that has them nothing', async () => {
  await makeReviewer();
  await makeReviewer();
  expect(await smallestChange()).toBeNull();
  const busy = await makeReviewer({ level: 'supervisor', minutesPerMonth: 1 });
  expect(await smallestChange()).toMatchObject([{ kind: 'set-aside', personId: busy.id, rule: 'H6' }]);
  await makeReviewer({ level: 'supervisor' });
  expect(await smallestChange()).toEqual([]);
});
