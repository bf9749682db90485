import { expect, test } from 'vitest';
import { workPreferencesInput } from '~/domain/registry/availability/inputs';

test('who says nothing sets no limit and has no wish', () => {
  expect(workPreferencesInput.parse({ maxConcurrentReviews: '2' })).toEqual({
    maxConcurrentReviews: 2,
    atMostOncePer: null,
    skipUntil: null,
    preferredForms: [],
    meetingModes: [],
    ratherNotThemes: [],
    homeMunicipalityCode: null,
    farthestKilometres: null,
  });
});

test.each([
  [{ maxConcurrentReviews: '7' }, 'maxConcurrentReviews too-high|6'],
  [{ maxConcurrentReviews: '1,5' }, 'maxConcurrentReviews not-a-whole-number'],
  [{ atMostOncePer: 'day' }, 'atMostOncePer'],
  [{ skipUntil: '2027-02-30' }, 'skipUntil not-a-day'],
  [{ homeMunicipalityCode: 'GM0344' }, 'farthestKilometres distance-needed'],
  [{ farthestKilometres: '50' }, 'homeMunicipalityCode town-needed'],
  [{ homeMunicipalityCode: 'Dorpsstraat 1', farthestKilometres: '50' }, 'homeMunicipalityCode not-an-option'],
  [{ homeMunicipalityCode: 'GM0344', farthestKilometres: '4' }, 'farthestKilometres too-low|5'],
])('%j is refused as %s', (typed, expected) => {
  const result = workPreferencesInput.safeParse({ maxConcurrentReviews: '2', ...typed });
  const said = result.error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  expect(said?.[0]).toContain(expected);
});
