import { expect, test } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { countByPlace } from '~/domain/registry/search/count-by-place.server';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';

useTestDatabase();

test('people count where they chose to show that they work, in each place once, and nobody is a number too', async () => {
  const places = { provinceCodes: ['PV26', 'PV27'], youthRegionCodes: ['eemland'], isListed: true };
  await makeReviewer({ ...places, shownFields: ['regions'] });
  await makeReviewer({ ...places, provinceCodes: ['PV26'], shownFields: ['regions'] });
  await makeReviewer({ ...places, shownFields: ['themes'] });
  await makeReviewer({ ...places, shownFields: ['regions'], isListed: false });
  await makeReviewer({ ...places, shownFields: ['regions'], validUntil: '2024-06-01' });
  await withActor({ kind: 'system', job: 'test' }, rebuildRegistry);
  const counted = await withActor(visitor, async (work) => ({
    provinces: await countByPlace(work, 'province'),
    regions: await countByPlace(work, 'youth-region'),
  }));
  const people = (of: readonly { code: string; people: number }[], code: string) =>
    of.find((one) => one.code === code)?.people;
  expect(counted.provinces).toHaveLength(12);
  expect(['PV26', 'PV27', 'PV20'].map((code) => people(counted.provinces, code))).toEqual([2, 1, 0]);
  expect(people(counted.regions, 'eemland')).toBe(2);
});
