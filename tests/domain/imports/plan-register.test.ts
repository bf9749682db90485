import { describe, expect, test } from 'vitest';
import type { KnownRegister } from '~/domain/imports/register/known-register';
import { planRegister } from '~/domain/imports/register/plan-register';
import { registerWords } from '~/domain/imports/register/register-words.server';
import { wordList } from '~/domain/imports/register/words';
import { provinces } from '~/domain/organisations/reference/provinces';
import { readCsv } from '~/platform/spreadsheet/read-csv.server';
import { pageLimits } from '~/platform/spreadsheet/spreadsheet';
import { asCsv, mended, registerFile, spoilings } from './register-file';

const known: KnownRegister = {
  people: [],
  organisations: [],
  places: {
    province: wordList([
      ['Friesland', 'PV21'],
      ...provinces.flatMap(({ code, name }) => [[name, code] as const, [code, code] as const]),
    ]),
    youthRegion: wordList([]),
    municipality: wordList([]),
  },
};

/** By way of the file as it is sent, so that the lines are those somebody sees in their spreadsheet. */
function plan(file: Parameters<typeof asCsv>[0]) {
  const read = readCsv(new TextEncoder().encode(asCsv(file)), pageLimits);
  if (!read.ok) throw new Error(read.reason);
  return planRegister([read.value], known, registerWords(), '2026-11-26');
}

describe('five thousand lines with two hundred faults', () => {
  const file = registerFile({ people: 5_000, faults: 200 });
  const { report } = plan(file);
  const said = report.problems.filter(({ severity }) => severity === 'fault');

  test('have every kind of fault in them', () => {
    expect(file.rows).toHaveLength(5_000);
    expect(file.faults).toHaveLength(200);
    expect(new Set(file.faults.map(({ code }) => code.split('|')[0])).size).toBeGreaterThan(12);
    expect(200).toBeGreaterThan(spoilings.length + 2);
  });

  test('every fault is named with its line, its column and what is wrong, and no other', () => {
    expect(said.map(({ line, column, code }) => ({ line, column, code }))).toEqual(file.faults);
    expect(report.faults).toBe(200);
  });

  test('a citizen service number is repeated nowhere', () => {
    expect(JSON.stringify(report)).not.toContain('111222333');
  });

  test('mended they have none', () => {
    const { report: after, people } = plan(mended({ people: 500 }));
    expect(after.problems.filter(({ severity }) => severity === 'fault')).toEqual([]);
    expect(people).toHaveLength(500);
    expect(after.counts['person-added']).toBe(500);
  });
});
