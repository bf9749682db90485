import { expect, it } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findPublicTotals } from '~/domain/reviews/loop/public-totals.server';
import { writeOutcomes } from '../../scripts/demonstration/write-outcomes';

useTestDatabase();

it('gives the demonstration totals of recommendations that everybody may see', async () => {
  await database().transaction((tx) => writeOutcomes(tx, '2030-05-01'));
  const { totals } = await withActor(visitor, findPublicTotals);
  expect(totals?.recommendations).toBe(22);
  expect(totals?.byYear).toEqual([
    { names: [2026, 2027], recommendations: 11 },
    { names: [2028], recommendations: 11 },
  ]);
  expect(totals?.byStage.map(({ names }) => names)).toEqual([['open', 'answered'], ['assessed'], ['closed']]);
});
