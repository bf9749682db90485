import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPortal, servePortal } from './served-portal';

let served: ServedPortal;
beforeAll(async () => {
  served = await servePortal({ formBytes: 2000 });
});
afterAll(() => served.close());

const ours = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };

describe('the size of a form', () => {
  test('up to the limit it arrives whole', async () => {
    const answer = await served.ask('/form?_data=routes%2Fform', {
      method: 'POST',
      headers: ours,
      body: `text=${'a'.repeat(1995)}`,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toBe('received 1995');
  });

  test('above it the sender is told, and no action runs', async () => {
    const before = served.actionsRun();
    const answer = await served.ask('/form', {
      method: 'POST',
      headers: ours,
      body: `text=${'a'.repeat(100_000)}`,
    });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain('te groot');
    expect(served.actionsRun()).toBe(before);
  });

  test('a form that does not say how long it is, is refused', async () => {
    const before = served.actionsRun();
    const headers = { ...ours, 'transfer-encoding': 'chunked', 'content-length': '' };
    const answer = await served.ask('/form', { method: 'POST', headers, body: 'text=a' });
    expect([400, 411]).toContain(answer.status);
    expect(served.actionsRun()).toBe(before);
  });
});

describe('the log', () => {
  test('holds the pattern of a path, and nothing of who or what', async () => {
    await served.ask('/people/jan-de-boer?q=privacy', { headers: { cookie: 'leerkring=s3cret' } });
    const line = JSON.parse(served.logLines.at(-1) ?? '{}') as Record<string, unknown>;
    expect(line).toMatchObject({
      req: { method: 'GET' },
      res: { status: 200, path: '/people/:name' },
      requestId: expect.stringMatching(/^\w{4}-\w{6}$/),
    });
    expect(served.logLines.join('')).not.toMatch(/jan-de-boer|privacy|s3cret|127\.0\.0\.1/);
  });

  test('does not hold an unknown path, which may be anything', async () => {
    await served.ask('/nowhere/jan-de-boer');
    expect(served.logLines.at(-1)).toContain('(no route)');
    expect(served.logLines.at(-1)).not.toContain('jan-de-boer');
  });

  test('marks what failed as an error, without an invented one', async () => {
    await served.ask('/broken');
    const line = JSON.parse(served.logLines.at(-1) ?? '{}') as Record<string, unknown>;
    expect(line).toMatchObject({ level: 50, res: { status: 500, path: '/broken' } });
    expect(line).not.toHaveProperty('err');
  });

  test('skips files and health', async () => {
    const before = served.logLines.length;
    await served.ask('/assets/page-1a2b3c.css');
    await served.ask('/health/live');
    expect(served.logLines.length).toBe(before);
  });
});
