import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitLanguage } from '~/server/language-prefix';
import { type ServedPortal, servePortal } from './served-portal';

let served: ServedPortal;
beforeAll(async () => {
  served = await servePortal();
});
afterAll(() => served.close());

interface Seen {
  language: string;
  pathname: string;
  url: string;
  host: string;
  publicOrigin: string;
  clientAddress: string;
}

async function seen(path: string, headers: Record<string, string> = {}, portal = served): Promise<Seen> {
  return JSON.parse((await portal.ask(path, { headers })).body) as Seen;
}

describe('the language in front of a path', () => {
  test.each([
    ['/', 'nl', '/'],
    ['/en', 'en', '/'],
    ['/en/register', 'en', '/register'],
    ['/english', 'nl', '/english'],
    ['/EN/register', 'nl', '/EN/register'],
    ['/en/en', 'en', '/en/en'],
    ['/en/en/register', 'en', '/en/en/register'],
    ['/en/assets/a.css', 'en', '/en/assets/a.css'],
    ['/en/health/live', 'en', '/en/health/live'],
    ['/en/api/v1/reviewers', 'en', '/en/api/v1/reviewers'],
    ['/en/robots.txt', 'en', '/en/robots.txt'],
    ['/en/.well-known/security.txt', 'en', '/en/.well-known/security.txt'],
  ])('%s is %s %s', (path, language, pathname) => {
    expect(splitLanguage(path)).toEqual({ language, pathname });
  });

  test('a page sees its path without it, and the query as it was', async () => {
    expect(await seen('/en/people/jan?q=a+b')).toMatchObject({
      language: 'en',
      pathname: '/people/jan',
      url: `${served.origin}/people/jan?q=a+b`,
    });
    expect(await seen('/people/jan')).toMatchObject({ language: 'nl', pathname: '/people/jan' });
  });

  test.each(['/en/en', '/en/en/form', '/en/assets/page-1a2b3c.css', '/en/health/live'])(
    '%s does not exist',
    async (path) => {
      expect((await served.ask(path)).status).toBe(404);
    },
  );
});

describe('one address per page', () => {
  test.each([
    ['/form/', '/form'],
    ['/en/', '/en'],
    ['/form/?q=1', '/form?q=1'],
    ['//evil.example/', '/evil.example'],
    ['//evil.example//a', '/evil.example/a'],
  ])('%s leads to %s', async (path, target) => {
    const answer = await served.ask(path);
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe(target);
  });

  test.each(['/\\evil.example/', '/a\\b', '/%E0%A4%A', '/a%00', '/form?q=a%00b'])(
    '%s is refused',
    async (path) => {
      const answer = await served.ask(path);
      expect(answer.status).toBe(400);
      expect(answer.headers.location).toBeUndefined();
    },
  );
});

describe('where a request says it comes from', () => {
  const forwarded = {
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-host': 'evil.example:99',
    'x-forwarded-proto': 'https',
  };

  test('is not believed from just anybody', async () => {
    expect(await seen('/people/a', forwarded)).toMatchObject({
      clientAddress: '127.0.0.1',
      publicOrigin: served.origin,
      host: served.host,
    });
  });

  test('is believed from the configured proxy, but never which site we are', async () => {
    const proxied = await servePortal({
      trustedProxies: ['127.0.0.1'],
      publicOrigin: 'https://portal.example',
    });
    expect(await seen('/people/a', forwarded, proxied)).toMatchObject({
      clientAddress: '203.0.113.7',
      publicOrigin: 'https://portal.example',
      host: 'portal.example',
      url: 'https://portal.example/people/a',
    });
    await proxied.close();
  });

  test.each(['evil.example/path', 'a b', '<script>'])('a host like "%s" is refused', async (host) => {
    expect((await served.ask('/form', { headers: { host } })).status).toBe(400);
  });
});
