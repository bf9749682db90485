import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { provinces } from '~/domain/organisations/reference/provinces';
import { youthRegions } from '~/domain/organisations/reference/youth-regions';
import { countryShape } from '~/ui/domain/map/country-shape';
import { shadeOf, shades } from '~/ui/domain/map/shade';
import { countryShapeText } from '../../../../scripts/country/country-shape-text';

const plain = (text: string) => text.replace(/\s+|["',]/g, '');

test('the drawing is what it says it is made of', () => {
  const kept = readFileSync('app/ui/domain/map/country-shape.ts', 'utf8');
  expect(plain(kept)).toBe(plain(countryShapeText()));
});

test('every province and youth region of our table is on the map, with its number on the sheet', () => {
  expect(Object.keys(countryShape.provinces).sort()).toEqual(provinces.map(({ code }) => code).sort());
  expect(Object.keys(countryShape.youthRegions).sort()).toEqual(youthRegions.map(({ code }) => code).sort());
  for (const { path, at } of Object.values({ ...countryShape.provinces, ...countryShape.youthRegions })) {
    expect(path).toMatch(/^(M-?[\d.]+[ -][\d.]+l[-\d. ]+z)+$/);
    expect(at[0]).toBeGreaterThan(0);
    expect(at[0]).toBeLessThan(countryShape.width);
    expect(at[1]).toBeGreaterThan(0);
    expect(at[1]).toBeLessThan(countryShape.height);
  }
});

test('the whole drawing is small', () => {
  expect(JSON.stringify(countryShape).length).toBeLessThan(30_000);
});

test('more people are never lighter, and nobody is the lightest alone', () => {
  const of = Array.from({ length: 41 }, (_, people) => shadeOf(people, 40));
  expect(of).toEqual([...of].sort());
  expect([of[0], of[1], of[40]]).toEqual([0, 1, shades - 1]);
  expect(shadeOf(0, 0)).toBe(0);
});
