import { describe, expect, test } from 'vitest';
import { planMunicipalities } from '~/domain/imports/municipalities/plan-municipalities';
import { readCsv } from '~/platform/spreadsheet/read-csv.server';
import { pageLimits } from '~/platform/spreadsheet/spreadsheet';
import { knownCountry, places, rawTable, shownTable } from './country-file';

const on = '2026-01-01';
const sheet = (text: string, name = 'tabel.csv') => {
  const read = readCsv(new TextEncoder().encode(text), pageLimits);
  if (!read.ok) throw new Error(read.reason);
  return { ...read.value, name };
};
const plan = (text: string, known = knownCountry, more: readonly string[] = []) =>
  planMunicipalities([sheet(text), ...more.map((one) => sheet(one, 'opvolgers.csv'))], known, on);
const faultsOf = ({ report }: ReturnType<typeof plan>) =>
  report.problems.filter(({ severity }) => severity === 'fault').map(({ line, code }) => [line, code]);

describe.each([
  ['as a whole dataset', rawTable],
  ['as it is shown on the site', shownTable],
])('the official table %s', (_, table) => {
  test('says what it changes', () => {
    const { report, added, changed, ended, regions } = plan(table());
    expect(report.counts).toEqual({
      'region-recoded': 2,
      'region-added': 1,
      renamed: 1,
      listed: 2,
      ended: 1,
    });
    expect(report.lines).toBe(4);
    expect(added.map(({ code, validFrom }) => [code, validFrom])).toEqual([
      ['GM0074', null],
      ['GM0106', null],
    ]);
    expect(changed.map(({ code, youthRegionCode }) => [code, youthRegionCode])).toEqual([
      ['GM0014', 'JZ01'],
      ['GM0037', 'JZ01'],
    ]);
    expect(ended).toEqual([{ code: 'GM0009', validUntil: '2025-12-31' }]);
    expect(regions.recoded.map(({ from, to }) => [from, to.code, to.provinceCode])).toEqual([
      ['groningen', 'JZ01', 'PV20'],
      ['friesland', 'JZ02', 'PV21'],
    ]);
    expect(report.problems.map(({ severity, code, value }) => [severity, code, value])).toEqual([
      ['warning', 'region-not-mapped', 'Nergenshuizen'],
      ['warning', 'no-successor', 'Oudwold (GM0009)'],
    ]);
  });
});

test('every fault of the official table is named with its line', () => {
  const text = shownTable([
    ...places,
    { code: 'GM12', name: 'Kort', region: ['JZ01', 'Groningen'] },
    { code: 'GM0015', name: '', region: ['JZ01', 'Groningen'] },
    { code: 'GM0016', name: 'Elders', province: 'PV99', region: ['JZ1', 'Groningen'] },
    { code: 'GM0014', name: 'Groningen', region: ['JZ01', 'Groninger land'] },
  ]);
  expect(faultsOf(plan(text))).toEqual([
    [9, 'not-a-municipality-code'],
    [10, 'required'],
    [11, 'province-unknown'],
    [11, 'not-a-region-code'],
    [12, 'code-twice|5'],
    [12, 'region-two-names|JZ01'],
  ]);
});

test('a part of the table ends no municipalities', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    code: `GM1${String(at).padStart(3, '0')}`,
    name: `Plaats ${at}`,
    provinceCode: 'PV20',
    youthRegionCode: null,
    validFrom: null,
    validUntil: null,
  }));
  expect(faultsOf(plan(rawTable(), { ...knownCountry, municipalities: many }))).toEqual([
    [null, 'too-many-ended|60'],
  ]);
});

test('a successor ends the old one on its day and ties the organisations', () => {
  const successors = 'oude code,nieuwe code,datum\nGM0009,GM0014,1-7-2025\n';
  const { ended, successions, report } = plan(rawTable(), knownCountry, [successors]);
  expect(ended).toEqual([{ code: 'GM0009', validUntil: '2025-06-30' }]);
  expect(successions).toEqual([
    { fromId: 'o1', to: { name: 'Gemeente Groningen', municipalityCode: 'GM0014' }, on: '2025-07-01' },
  ]);
  expect(report.counts).toMatchObject({ merged: 1, succession: 1 });
  const wrong =
    'oude code;nieuwe code;datum\nGM0014;GM0037;1-7-2025\nGM0009;GM0009;morgen\nGM9999;x;1-1-2026';
  expect(faultsOf(plan(rawTable(), knownCountry, [wrong]))).toEqual([
    [2, 'successor-still-current'],
    [3, 'successor-of-itself'],
    [3, 'not-a-day'],
    [4, 'not-a-municipality-code'],
  ]);
});

test('another table is not taken for it', () => {
  expect(faultsOf(plan('a;b\n1;2\n'))).toEqual([[null, 'no-municipality-table']]);
});
