import { expect, test } from 'vitest';
import { kilometresBetween, pointOf } from '~/domain/organisations/reference/geo-point';
import { municipalities } from '~/domain/organisations/reference/municipalities';
import { municipalityCentres } from '~/domain/organisations/reference/municipality-centres';

const centre = (name: string) => {
  const code = municipalities.find((one) => one.name === name)?.code ?? '';
  return municipalityCentres.get(code) ?? { latitude: 0, longitude: 0 };
};

test.each([
  ['Amsterdam', 'Rotterdam', 57],
  ['Groningen', 'Maastricht', 266],
  ['Utrecht', 'Zeist', 9],
  ['Zwolle', 'Zwolle', 0],
])('%s and %s lie about %d kilometres apart, both ways', (from, to, kilometres) => {
  const there = kilometresBetween(centre(from), centre(to));
  expect(Math.abs(there - kilometres)).toBeLessThanOrEqual(4);
  expect(kilometresBetween(centre(to), centre(from))).toBe(there);
});

test('every municipality of our table has its middle, inside the country', () => {
  for (const { code } of municipalities) {
    const point = municipalityCentres.get(code);
    expect(point?.latitude, code).toBeGreaterThan(50.7);
    expect(point?.latitude, code).toBeLessThan(53.6);
    expect(point?.longitude, code).toBeGreaterThan(3.3);
    expect(point?.longitude, code).toBeLessThan(7.3);
  }
});

test('half a point is none', () => {
  expect(pointOf(52, null)).toBeNull();
  expect(pointOf(undefined, 5)).toBeNull();
  expect(pointOf(0, 0)).toEqual({ latitude: 0, longitude: 0 });
});
