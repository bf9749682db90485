import { afterAll, expect, test } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { reviewRequests } from '~/db/schema/requests';
import { erasureBatches, requestTombstones } from '~/db/schema/retention';
import { runScheduledJob } from '~/jobs/run-scheduled-job.server';
import { clock } from '~/platform/clock';

useTestDatabase();

afterAll(() => clock.reset());

test('a night makes as many batches as are needed', async () => {
  const statusSince = new Date('2030-01-10T10:00:00Z');
  for (let made = 0; made < 23; made += 1) await makeRequest({ status: 'referred', statusSince });
  clock.set(new Date('2030-04-10T01:30:00Z'));
  await runScheduledJob('erase-expired');
  expect(await database().$count(reviewRequests)).toBe(0);
  expect(await database().$count(requestTombstones)).toBe(23);
  const batches = await database().select({ counts: erasureBatches.counts }).from(erasureBatches);
  expect(batches.map(({ counts }) => counts.requests).sort()).toEqual([10, 10, 3]);
});
