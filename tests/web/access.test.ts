import type { RouteConfigEntry } from '@remix-run/route-config';
import { describe, expect, test } from 'vitest';
import { roles } from '~/domain/accounts/role';
import urlMap from '~/routes';
import { access, entrance, type RouteId } from '~/web/access';

const routeIds = Object.keys(access) as RouteId[];

function filesOf(entries: readonly RouteConfigEntry[]): string[] {
  return entries.flatMap(({ file, children }) => [file, ...filesOf(children ?? [])]);
}

test('every route has a row, and every row a route', () => {
  const known = filesOf(urlMap).map((file) => file.replace(/\.tsx?$/, ''));
  expect([...routeIds].sort()).toEqual(['root', ...known].sort());
});

describe('who may enter', () => {
  test.each(routeIds.filter((id) => access[id] === 'everyone'))('everybody may enter %s', (id) => {
    expect(entrance(id, null, false)).toBe('open');
    expect(entrance(id, ['reviewer'], false)).toBe('open');
  });

  test.each(routeIds.filter((id) => access[id] === 'rehearsal'))(
    '%s exists only where nothing is real',
    (id) => {
      expect(entrance(id, null, true)).toBe('open');
      expect(entrance(id, null, false)).toBe('not-found');
      expect(entrance(id, ['coordinator'], false)).toBe('not-found');
    },
  );

  test.each(routeIds.filter((id) => access[id] !== 'everyone' && access[id] !== 'rehearsal'))(
    'a visitor signs in first for %s, whatever the surroundings',
    (id) => {
      expect(entrance(id, null, true)).toBe('sign-in-first');
      expect(entrance(id, null, false)).toBe('sign-in-first');
    },
  );

  test.each(routeIds.filter((id) => typeof access[id] !== 'string'))(
    'only its own roles may enter %s',
    (id) => {
      const allowed = access[id] as readonly string[];
      for (const role of roles) {
        expect(entrance(id, [role], true)).toBe(allowed.includes(role) ? 'open' : 'not-found');
      }
      expect(entrance(id, [], true)).toBe('not-found');
      expect(entrance(id, roles, true)).toBe('open');
    },
  );

  test('whatever lies in the folder of an audience is for that audience', () => {
    for (const id of routeIds.filter((one) => one.startsWith('routes/coordinator/'))) {
      expect(access[id]).toEqual(['coordinator']);
    }
  });
});
