import { afterEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { closeDatabase, database, databaseUrl, openDatabase } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';

useTestDatabase();
afterEach(() => database().delete(rateLimits));

describe('attempts', () => {
  test('are counted per key, and refused above the limit with the time to wait', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await countAttempt('sign-in-code-per-address', 'a@one.example')).toMatchObject({
        allowed: true,
      });
    }
    const refused = await countAttempt('sign-in-code-per-address', ' A@One.example');
    expect(refused).toEqual({ allowed: false, retryAfterSeconds: expect.any(Number) });
    if (!refused.allowed) expect(refused.retryAfterSeconds).toBeGreaterThan(14 * 60);
    expect(await countAttempt('sign-in-code-per-address', 'b@one.example')).toMatchObject({ allowed: true });
  });

  test('that come at the same moment are all counted', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => countAttempt('sign-in-code-per-address', 'busy@one.example')),
    );
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(5);
  });

  test('from one IPv6 network count together', async () => {
    for (let host = 1; host <= 30; host += 1) {
      await countAttemptFrom('code-try-per-network', `2001:db8:1:2::${host.toString(16)}`);
    }
    expect((await countAttemptFrom('code-try-per-network', '2001:db8:1:2:ffff::1')).allowed).toBe(false);
    expect((await countAttemptFrom('code-try-per-network', '2001:db8:1:3::1')).allowed).toBe(true);
  });

  test('are stored without the address they came from', async () => {
    await countAttempt('sign-in-code-per-address', 'secret@one.example');
    await countAttemptFrom('sign-in-code-per-network', '203.0.113.7');
    const stored = JSON.stringify(await database().select().from(rateLimits));
    expect(stored).toContain('sign-in-code-per-address:');
    expect(stored).not.toMatch(/secret|203\.0\.113/);
  });

  test('go on being counted after the pool was replaced', async () => {
    const url = databaseUrl();
    await countAttempt('sign-in-code-per-address', 'steady@one.example');
    await closeDatabase();
    openDatabase(url);
    await countAttempt('sign-in-code-per-address', 'steady@one.example');
    expect(await database().select({ points: rateLimits.points }).from(rateLimits)).toEqual([{ points: 2 }]);
  });

  test('are counted in the process itself while the database is away', async () => {
    const url = databaseUrl();
    await closeDatabase();
    openDatabase('postgres://nobody@127.0.0.1:1/nowhere', 1);
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      answers.push(await countAttempt('sign-in-code-per-address', 'away@one.example'));
    }
    await closeDatabase();
    openDatabase(url);
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true, true, true, false]);
  });
});
