import { afterEach, describe, expect, test } from 'vitest';
import { type ServedPortal, servePortal } from './served-portal';

let served: ServedPortal;
afterEach(() => served.close());

const dead = () => Promise.reject(new Error('connection refused'));
const hanging = () => new Promise<never>(() => {});

describe('health', () => {
  test('a portal whose database answers is alive and ready', async () => {
    served = await servePortal();
    expect((await served.ask('/health/live')).status).toBe(200);
    expect((await served.ask('/health/ready')).status).toBe(200);
  });

  test.each([
    ['refuses', dead],
    ['says nothing', hanging],
    [
      'throws at once',
      () => {
        throw new Error('no database is open');
      },
    ],
  ])('when the database %s, the portal lives on but is not ready', async (_case, askDatabase) => {
    served = await servePortal({ askDatabase });
    expect((await served.ask('/health/live')).status).toBe(200);
    expect((await served.ask('/health/ready')).status).toBe(503);
  });

  test('a portal that is stopping is alive and not ready', async () => {
    served = await servePortal({ isShuttingDown: () => true });
    expect((await served.ask('/health/live')).status).toBe(200);
    expect((await served.ask('/health/ready')).status).toBe(503);
  });
});

describe('a page that fails', () => {
  test('because the database is away: comes back later, with a reference', async () => {
    let away = true;
    served = await servePortal({ askDatabase: () => (away ? dead() : Promise.resolve()) });
    const answer = await served.ask('/en/broken');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('10');
    expect(answer.body).toContain('<html lang="en">');
    expect(answer.body).toContain(answer.headers['x-request-id']);
    expect((await served.ask('/form')).status).toBe(200);
    away = false;
    expect((await served.ask('/en/broken')).status).toBe(500);
  });

  test('for another reason: says so without saying why', async () => {
    served = await servePortal();
    const answer = await served.ask('/broken?_data=routes%2Fbroken');
    expect(answer.status).toBe(500);
    expect(answer.body).not.toMatch(/secret reason|\bat .*:\d+/);
  });

  test('outside Remix: a plain page with a reference, the reason in the log only', async () => {
    served = await servePortal({
      loadBuild: async () => {
        throw new Error('the secret reason');
      },
    });
    const answer = await served.ask('/form');
    expect(answer.status).toBe(500);
    expect(answer.body).toContain(answer.headers['x-request-id']);
    expect(answer.body).not.toContain('secret reason');
    expect(served.logLines.join('')).toContain('secret reason');
  });
});
