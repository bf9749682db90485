import { expect, test } from 'vitest';
import { municipalities } from '~/domain/organisations/reference/municipalities';
import { provinces } from '~/domain/organisations/reference/provinces';
import { youthRegions } from '~/domain/organisations/reference/youth-regions';

test('codes are official in form and used once', () => {
  for (const { code, name } of municipalities) {
    expect(code).toMatch(/^GM\d{4}$/);
    expect(name).toMatch(/^\S.*\S$/);
  }
  const codes = [...municipalities, ...provinces, ...youthRegions].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(municipalities.length);
});

test('every province and every youth region has a municipality to choose', () => {
  const used = new Set(
    municipalities.flatMap(({ provinceCode, youthRegionCode }) => [provinceCode, youthRegionCode]),
  );
  for (const { code } of [...provinces, ...youthRegions]) expect(used).toContain(code);
  expect(provinces).toHaveLength(12);
});
