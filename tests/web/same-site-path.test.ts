import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameSitePath } from '~/web/same-site-path';

describe('a path to return to', () => {
  test.each(['/', '/mijn', '/aanvragen/LK-2026?stap=2#plan', '/register?q=a%2Fb'])('%s is ours', (path) => {
    expect(sameSitePath(path)).toBe(path);
  });

  test.each([
    null,
    '',
    'mijn',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    ' /mijn',
    `/${'a'.repeat(1001)}`,
  ])('%j is not', (path) => {
    expect(sameSitePath(path)).toBeNull();
  });

  test('whatever is let through stays on this site in a browser', () => {
    const risky = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', '@', '%', '\t', 'a', 'http', '//', '?'),
    });
    fc.assert(
      fc.property(risky, (text) => {
        const path = sameSitePath(`/${text}`);
        if (path === null) return;
        expect(new URL(path, 'https://portal.example').host).toBe('portal.example');
      }),
      { numRuns: 2000 },
    );
  });
});
