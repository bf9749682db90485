import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, atLeast, type Filter, not, oneOf } from '~/domain/registry/search/meilisearch-filter';

describe('a filter', () => {
  it('quotes every value, so that none can become syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', 'a', ']', ' ', '\n', '\u0000') }), (value) => {
        const filter = oneOf('themes', [value]);
        const inside = /^themes IN \["(.*)"\]$/s.exec(filter)?.[1];
        // Without what is escaped, no quote and no backslash is left.
        const bare = inside?.replace(/\\["\\]/g, '');
        return bare !== undefined && !/["\\]/.test(bare) && inside?.replace(/\\(["\\])/g, '$1') === value;
      }),
    );
  });

  it('puts every part between brackets', () => {
    const two = any([atLeast('months', 203001), oneOf('themes', ['a'])]);
    expect(all([two, not(two)])).toBe(`(${two}) AND (NOT (${two}))`);
  });

  it('of no values lets nobody through, and of no conditions is a mistake', () => {
    expect(oneOf('themes', [])).toBe('hiddenFrom < 0');
    expect(any([])).toBe('hiddenFrom < 0');
    expect(() => all([] as Filter[])).toThrow();
    expect(() => atLeast('months', Number.NaN)).toThrow();
  });
});
