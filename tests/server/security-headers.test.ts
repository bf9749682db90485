import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPortal, servePortal } from './served-portal';

let served: ServedPortal;
beforeAll(async () => {
  served = await servePortal();
});
afterAll(() => served.close());

function policyOf(header: string | string[] | undefined): Map<string, string> {
  return new Map(
    String(header)
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources.join(' ')] as const;
      }),
  );
}

describe('what every answer carries', () => {
  test.each([
    ['a page', '/form', 200],
    ['a page that does not exist', '/nowhere', 404],
    ['a page that breaks', '/broken', 500],
    ['a refused form', '/resource', 403],
    ['a built file', '/assets/page-1a2b3c.css', 200],
  ])('%s', async (_name, path, status) => {
    const answer = await served.ask(path, status === 403 ? { method: 'POST' } : {});
    expect(answer.status).toBe(status);
    const policy = policyOf(answer.headers['content-security-policy']);
    expect(policy.get('script-src')).toMatch(/^'self' 'nonce-[A-Za-z0-9+/]{22}=='$/);
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(answer.headers['permissions-policy']).toContain('camera=()');
    expect(answer.headers['x-request-id']).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{6}$/);
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });
});

test('the nonce is another one for every request, and the page is told which', async () => {
  const nonces = await Promise.all(
    [1, 2, 3].map(async () => {
      const answer = await served.ask('/people/someone');
      const { cspNonce } = JSON.parse(answer.body) as { cspNonce: string };
      expect(answer.headers['content-security-policy']).toContain(`'nonce-${cspNonce}'`);
      return cspNonce;
    }),
  );
  expect(new Set(nonces).size).toBe(3);
});

test('only a portal on https tells browsers to stay on https', async () => {
  expect((await served.ask('/form')).headers['strict-transport-security']).toBeUndefined();
  const secure = await servePortal({ publicOrigin: 'https://portal.example' });
  expect((await secure.ask('/form')).headers['strict-transport-security']).toMatch(/max-age=31536000/);
  await secure.close();
});

describe('keeping answers', () => {
  const signedIn = { cookie: 'other=1; __Host-leerkring=abc' };

  test('a page stays nowhere unless it asks to', async () => {
    expect((await served.ask('/form')).headers['cache-control']).toBe('no-store');
    expect((await served.ask('/cacheable')).headers['cache-control']).toBe('public, max-age=60');
  });

  test('for somebody signed in, whatever a page asks', async () => {
    expect((await served.ask('/cacheable', { headers: signedIn })).headers['cache-control']).toBe('no-store');
  });

  test('never beside a cookie or in an error', async () => {
    expect((await served.ask('/away')).headers['cache-control']).toBe('no-store');
    expect((await served.ask('/broken')).headers['cache-control']).toBe('no-store');
  });

  test('built files for a year, other files for an hour', async () => {
    const built = await served.ask('/assets/page-1a2b3c.css');
    expect(built.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await served.ask('/note.txt')).headers['cache-control']).toBe('public, max-age=3600');
    expect((await served.ask('/assets/gone.css')).status).toBe(404);
  });
});

test('security.txt says whom to tell, and goes stale in half a year', async () => {
  const { body, headers } = await served.ask('/.well-known/security.txt');
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toContain('Contact: mailto:security@portal.example\n');
  expect(body).toContain('Expires: 2027-05-21T00:00:00.000Z\n');
  expect(body).toContain(`Canonical: ${served.origin}/.well-known/security.txt\n`);
});
