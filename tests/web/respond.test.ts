import { describe, expect, test } from 'vitest';
import type { Language } from '~/i18n/language';
import { flashCookie, takeFlash } from '~/web/flash.server';
import type { AppLoadContext } from '~/web/load-context';
import { notFound, redirectTo, tooMany, wantedPath } from '~/web/respond.server';

function context(language: Language, publicOrigin = 'https://portal.example'): AppLoadContext {
  return {
    cspNonce: 'nonce',
    requestId: 'ABCD-EFGHJK',
    language,
    publicOrigin,
    pathname: '/',
    clientAddress: '203.0.113.7',
  };
}

const withCookie = (setCookie: string) =>
  new Request('https://portal.example/', { headers: { Cookie: `a=1; ${setCookie.split(';', 1)[0]}` } });

describe('a redirect', () => {
  test('stays in the language of the page and is asked for with GET', () => {
    expect(redirectTo(context('nl'), '/mijn').headers.get('Location')).toBe('/mijn');
    const english = redirectTo(context('en'), '/mijn?a=1');
    expect(english.headers.get('Location')).toBe('/en/mijn?a=1');
    expect(english.status).toBe(303);
  });

  test('carries cookies and a message side by side', () => {
    const answer = redirectTo(context('nl'), '/', {
      cookies: ['session=1; Path=/'],
      flash: { message: 'errors:required' },
    });
    expect(answer.headers.getSetCookie()).toEqual([
      'session=1; Path=/',
      expect.stringMatching(/^leerkring-flash=.*; Secure$/),
    ]);
  });

  test.each([
    ['/inloggen?naar=%2Fmijn', '/mijn'],
    ['/inloggen?naar=%2F%2Fevil.example', '/otherwise'],
    ['/inloggen?naar=https%3A%2F%2Fevil.example', '/otherwise'],
    ['/inloggen', '/otherwise'],
  ])('%s leads on to %s', (url, wanted) => {
    expect(wantedPath(new Request(`https://portal.example${url}`), '/otherwise')).toBe(wanted);
  });
});

describe('a message for the next page', () => {
  test.each(['ok', 'warning'] as const)('is shown once (%s)', (kind) => {
    const flash = { message: 'errors:too-long', params: { a: 600 }, kind } as const;
    const taken = takeFlash(withCookie(flashCookie(flash, true)));
    expect(taken.flash).toEqual(flash);
    expect(taken.headers['Set-Cookie']).toContain('Max-Age=0');
    expect(takeFlash(new Request('https://portal.example/'))).toEqual({ flash: null, headers: {} });
  });

  test.each(['nonsense', 'bnVsbA', Buffer.from('["no:such-key",{}]').toString('base64url')])(
    'that is not ours (%s) is thrown away',
    (value) => {
      const taken = takeFlash(withCookie(`leerkring-flash=${value}`));
      expect(taken.flash).toBeNull();
      expect(taken.headers['Set-Cookie']).toContain('Max-Age=0');
    },
  );
});

test('refusals have the status that says so', () => {
  expect(notFound().status).toBe(404);
  const answer = tooMany(90);
  expect(answer.status).toBe(429);
  expect(answer.headers.get('Retry-After')).toBe('90');
});
