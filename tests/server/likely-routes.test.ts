import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import map from '~/routes';
import { likelyRoutes } from '~/server/likely-routes';

/** The map of the portal in the shape of a build. */
const routes = Object.fromEntries([
  ['root', { id: 'root', path: '' }],
  ...map.map(({ file, path, index }) => [file, { id: file, parentId: 'root', path, index }]),
]) as unknown as ServerBuild['routes'];

type Tree = Parameters<typeof matchRoutes>[0];

function treeOf(ids: readonly string[]): Tree {
  const children = ids
    .filter((id) => id !== 'root')
    .map((id) => ({ id, path: routes[id]?.path ?? '', index: routes[id]?.index === true }));
  return [{ id: 'root', path: '', children: children as Tree }];
}

const all = Object.keys(routes);
const whole = treeOf(all);

function answering(tree: Tree, pathname: string): string | undefined {
  return matchRoutes(tree, pathname)?.at(-1)?.route.id;
}

const words = [...new Set(map.flatMap(({ path }) => path?.split('/') ?? []))].filter(
  (word) => !word.startsWith(':') && word !== '*',
);
const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.constantFrom('LR-222-333-444', 'Register', '%63ontact', 'a b', '..', 'É', ''),
  fc.string({ maxLength: 6 }).map((text) => text.replaceAll(/[/%]/g, '')),
);
const address = fc
  .array(segment, { maxLength: 7 })
  .map((segments) => new URL(`http://portal.example/${segments.join('/')}`).pathname);

describe('the routes that may answer an address', () => {
  it.each(map.map(({ path = '' }) => `/${path.replaceAll(/:\w+/g, 'iets').replace('*', 'wat/ook')}`))(
    'hold the one Remix would choose for %s',
    (pathname) => {
      const likely = likelyRoutes(routes, pathname);
      expect(answering(treeOf(likely), pathname)).toBe(answering(whole, pathname));
      expect(likely.length).toBeLessThan(8);
    },
  );

  it('hold the one Remix would choose for any address', () => {
    fc.assert(
      fc.property(address, (pathname) => {
        expect(answering(treeOf(likelyRoutes(routes, pathname)), pathname)).toBe(answering(whole, pathname));
      }),
      { numRuns: 300 },
    );
  });
});
