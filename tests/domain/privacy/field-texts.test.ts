import { describe, expect, test } from 'vitest';
import { severitiesOf } from '~/domain/privacy/finding';
import { screenText } from '~/domain/privacy/text-screen';
import { dailyWork } from './clean/daily-work';
import { cleanHeldOut } from './clean/held-out';
import { lawsAndDates } from './clean/laws-and-dates';
import { numbersAndMoney } from './clean/numbers-and-money';
import { placesAndInstitutions } from './clean/places-and-institutions';
import { plantedAccountsAndPlates } from './planted/accounts-and-plates';
import { plantedContacts } from './planted/contacts';
import { plantedDates } from './planted/dates';
import { plantedHeldOut } from './planted/held-out';
import { plantedNames } from './planted/names';
import { plantedNumbers } from './planted/numbers';
import { plantedPlaces } from './planted/places';
import type { Planted } from './planted/planted';
import { plantedIdentifiers } from './planted-identifiers';

const planted: Readonly<Record<string, readonly Planted[]>> = {
  numbers: plantedNumbers,
  dates: plantedDates,
  places: plantedPlaces,
  contacts: plantedContacts,
  'accounts and plates': plantedAccountsAndPlates,
  names: plantedNames,
  'held out': plantedHeldOut,
};
const clean: Readonly<Record<string, readonly string[]>> = {
  'laws and dates': lawsAndDates,
  'numbers and money': numbersAndMoney,
  'places and institutions': placesAndInstitutions,
  'daily work': dailyWork,
  'held out': cleanHeldOut,
};

describe.each(Object.entries(planted))('identifiers as officials type them: %s', (_, table) => {
  test.each(table)('$kind ($severity) in: $marked', ({ kind, severity, marked }) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const text = marked.replace('«', '').replace('»', '');
    expect(screenText(text)).toEqual([{ kind, severity, start, end }]);
  });

  test.each(['🙂\r\n', '\ufeff', 'e\u0301e\u0301n. '])('each moves along behind %j', (opening) => {
    for (const { kind, severity, marked } of table) {
      const start = opening.length + marked.indexOf('«');
      const end = opening.length + marked.indexOf('»') - 1;
      const text = `${opening}${marked.replace('«', '').replace('»', '')}`;
      expect(screenText(text), marked).toContainEqual({ kind, severity, start, end });
    }
  });
});

describe.each(Object.entries(clean))('what professionals write: %s', (_, table) => {
  test.each(table)('nothing in: %s', (paragraph) => {
    expect(screenText(paragraph)).toEqual([]);
  });

  test('nothing in all of it at once, whatever the line ends', () => {
    expect(screenText(table.join('\n'))).toEqual([]);
    expect(screenText(table.join('\r\n\r\n'))).toEqual([]);
  });
});

test('every kind is planted in every severity it can have', () => {
  const all = [...plantedIdentifiers, ...Object.values(planted).flat()];
  const pairs = new Set(all.map(({ kind, severity }) => `${kind} ${severity}`));
  const possible = Object.entries(severitiesOf).flatMap(([kind, each]) =>
    each.map((severity) => `${kind} ${severity}`),
  );
  expect([...pairs].sort()).toEqual(possible.sort());
});

test('the tables are as large as they were when they were measured', () => {
  expect(Object.values(planted).flat().length).toBeGreaterThanOrEqual(400);
  expect(new Set(Object.values(clean).flat()).size).toBeGreaterThanOrEqual(360);
});
