import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evil, type ServedPortal, servePortal } from './served-portal';

let served: ServedPortal;
beforeAll(async () => {
  served = await servePortal();
});
afterAll(() => served.close());

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (path: string, headers: Record<string, string>, method = 'POST') =>
  served.ask(path, { method, headers: { ...form, ...headers }, body: 'text=hello' });

const waysIn = [
  ['a page', '/form'],
  ['a page in English', '/en/form'],
  ['data of a page', '/form?_data=routes%2Fform'],
  ['an index action', '/form?index'],
  ['a resource route', '/resource'],
  ['data of a resource route', '/resource?_data=routes%2Fresource'],
] as const;

describe.each(waysIn)('a form for %s', (_name, path) => {
  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', { 'sec-fetch-site': 'same-site' }],
    ['from another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: 'ours' }],
    ['with an evil origin', { origin: evil }],
    ['with an evil origin and our host forwarded', { origin: evil, 'x-forwarded-host': 'evil.example' }],
    ['with our host on another port', { origin: 'http://127.0.0.1:1' }],
    ['with our host on another scheme', { origin: 'ours-https' }],
    ['with the null origin', { origin: 'null' }],
    ['without saying where it comes from', {}],
    ['with an invented kind of site', { 'sec-fetch-site': 'Same-Origin' }],
  ])('is refused %s', async (_case, headers: Record<string, string>) => {
    const before = served.actionsRun();
    const origin = { ours: served.origin, 'ours-https': `https://${served.host}` }[headers.origin ?? ''];
    const answer = await post(path, origin ? { ...headers, origin } : headers);
    expect(answer.status).toBe(403);
    expect(answer.body).toContain(answer.headers['x-request-id']);
    expect(served.actionsRun()).toBe(before);
  });

  test.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }],
    ['sent by the person alone', { 'sec-fetch-site': 'none' }],
    ['from an older browser with our origin', { origin: 'ours' }],
  ])('is taken %s', async (_case, headers: Record<string, string>) => {
    const before = served.actionsRun();
    const answer = await post(path, headers.origin ? { origin: served.origin } : headers);
    expect(answer.status).toBe(200);
    expect(served.actionsRun()).toBe(before + 1);
  });
});

test.each(['PUT', 'PATCH', 'DELETE', 'PROPFIND'])(
  '%s from another site is refused as well',
  async (method) => {
    expect((await post('/form', { origin: evil }, method)).status).toBe(403);
  },
);

test('a method no page can be asked with is refused, also from our own site', async () => {
  expect((await post('/form', { origin: served.origin }, 'TRACE')).status).toBe(403);
});

test('reading is allowed from anywhere: links lead here', async () => {
  expect((await served.ask('/form', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
});

test('with a configured public origin, only that one is ours', async () => {
  const configured = await servePortal({ publicOrigin: 'https://portal.example' });
  const send = (origin: string) =>
    configured.ask('/form', { method: 'POST', headers: { ...form, origin }, body: 'text=hello' });
  expect((await send('https://portal.example')).status).toBe(200);
  expect((await send(configured.origin)).status).toBe(403);
  expect((await send('https://portal.example.evil.example')).status).toBe(403);
  await configured.close();
});
