import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addressOf, expireCodes, type MailedCode, mailedCode } from '#tests/support/accounts';
import { makePerson } from '#tests/support/factories/requests';
import type { Answer } from '#tests/support/http-client';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { people, personEmails, rateLimits, sessions } from '~/db/schema/accounts';

const portal = useTestPortal();
beforeEach(async () => {
  await database().delete(rateLimits);
});

let personId: string;
let address: string;
beforeEach(async () => {
  personId = await makePerson('Inge Loggen', ['reviewer']);
  address = await addressOf(personId);
});

const cookies = (answer: Answer): string =>
  (answer.headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]).join('; ');
const opensSession = (answer: Answer) => /(^|; )leerkring=\w/.test(cookies(answer));

async function askCode(of = address, path = '/inloggen') {
  const answer = await portal.send(path, { address: of });
  return { answer, cookie: cookies(answer) };
}

async function mailed(of = address): Promise<MailedCode> {
  const found = await mailedCode(of);
  if (!found) throw new Error('no code was mailed');
  return found;
}

const sendCode = (cookie: string, code: string) => portal.send('/inloggen/code', { code }, { cookie });
/** Six other digits. */
const wrong = (code: string) => code.replace(/./g, (digit) => String((Number(digit) + 1) % 10));

describe('asking for a code', () => {
  test('is answered alike for known, unknown and deactivated people; only the first get mail', async () => {
    const gone = await makePerson('Gerda Weg', ['reviewer']);
    const goneAddress = await addressOf(gone);
    await database().update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, gone));
    const asked = [address, 'nobody@elsewhere.example', goneAddress];

    const seen = await Promise.all(
      asked.map(async (of) => {
        const startedAt = performance.now();
        const { answer, cookie } = await askCode(of);
        const milliseconds = performance.now() - startedAt;
        const page = await portal.page('/inloggen/code', { cookie });
        const withoutAddress = page.body.replaceAll(of, '…').replace(/nonce-[^"']*|nonce="[^"]*"/g, '');
        return { status: answer.status, to: answer.headers.location, withoutAddress, milliseconds };
      }),
    );

    for (const { status, to, withoutAddress, milliseconds } of seen) {
      expect(status).toBe(303);
      expect(to).toBe('/inloggen/code');
      expect(withoutAddress).toBe(seen[0]?.withoutAddress);
      expect(withoutAddress).toContain('Als dit adres bij ons bekend is');
      expect(milliseconds).toBeGreaterThanOrEqual(290);
    }
    expect(await mailedCode(address)).not.toBeNull();
    expect(await mailedCode('nobody@elsewhere.example')).toBeNull();
    expect(await mailedCode(goneAddress)).toBeNull();
  });

  test('six times for one address is too often, known or not', async () => {
    for (const of of [address, 'unknown@elsewhere.example']) {
      for (let time = 0; time < 5; time += 1) expect((await askCode(of)).answer.status).toBe(303);
      const { answer } = await askCode(of);
      expect(answer.status).toBe(429);
      expect(answer.body).toContain('Er is te vaak een code gevraagd');
    }
  });

  test('with what is no address says so and keeps what was typed', async () => {
    const { answer } = await askCode('not an address');
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="not an address"');
    expect(answer.body).toContain('Dit is geen volledig e-mailadres');
  });

  test('of somebody signed in is not needed', async () => {
    const cookie = await portal.signIn(personId);
    for (const path of ['/inloggen', '/inloggen/code', '/inloggen/link/some-token']) {
      const page = await portal.page(path, { cookie });
      expect([page.status, page.headers.location]).toEqual([303, '/mijn']);
    }
  });
});

describe('the code', () => {
  test('opens a session once, in groups or not, and confirms the address', async () => {
    await database()
      .update(personEmails)
      .set({ verifiedAt: null })
      .where(eq(personEmails.personId, personId));
    const { cookie } = await askCode();
    const { code } = await mailed();
    const first = await sendCode(cookie, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect([first.status, first.headers.location]).toEqual([303, '/mijn']);
    expect(opensSession(first)).toBe(true);
    const home = await portal.page('/mijn', { cookie: cookies(first) });
    expect(home.headers.location).toBe('/reviewer');
    const [email] = await database().select().from(personEmails).where(eq(personEmails.personId, personId));
    expect(email?.verifiedAt).not.toBeNull();

    const second = await sendCode(cookie, code);
    expect(second.status).toBe(422);
    expect(second.body).toContain('al gebruikt');
    expect(opensSession(second)).toBe(false);
  });

  test('that is wrong counts, and after five nothing helps', async () => {
    const { cookie } = await askCode();
    const { code } = await mailed();
    const answers: Answer[] = [];
    for (let time = 0; time < 5; time += 1) answers.push(await sendCode(cookie, wrong(code)));
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422]);
    expect(answers[0]?.body).toContain('Deze code klopt niet');
    expect(answers[4]?.body).toContain('vijf keer verkeerd');
    const right = await sendCode(cookie, code);
    expect(right.status).toBe(422);
    expect(opensSession(right)).toBe(false);

    await askCode();
    expect(opensSession(await sendCode(cookie, (await mailed()).code))).toBe(true);
  });

  test('is of no use after fifteen minutes', async () => {
    const { cookie } = await askCode();
    const { code } = await mailed();
    await expireCodes(address);
    const late = await sendCode(cookie, code);
    expect(late.status).toBe(422);
    expect(late.body).toContain('15 minuten');
    expect(opensSession(late)).toBe(false);
  });

  test('of one person opens nothing for another address', async () => {
    await askCode();
    const { code } = await mailed();
    const other = await askCode('nobody@elsewhere.example');
    expect(opensSession(await sendCode(other.cookie, code))).toBe(false);
  });

  test('without having asked for one leads to where it is asked', async () => {
    for (const cookie of ['', 'leerkring-sign-in=nonsense', 'leerkring-sign-in=W10']) {
      const answer = await sendCode(cookie, '123456');
      expect([answer.status, answer.headers.location]).toEqual([303, '/inloggen']);
    }
  });

  test.each([
    ['/inloggen?naar=%2Freviewer%2Fprofiel', '/reviewer/profiel'],
    ['/inloggen?naar=https%3A%2F%2Fevil.example%2F', '/mijn'],
    ['/inloggen?naar=%2F%2Fevil.example', '/mijn'],
    ['/inloggen?naar=%2F%5Cevil.example', '/mijn'],
  ])('asked for at %s leads to %s', async (path, target) => {
    const { cookie } = await askCode(address, path);
    const answer = await sendCode(cookie, (await mailed()).code);
    expect(answer.headers.location).toBe(target);
  });

  test('is tried no more than thirty times from one network', async () => {
    const { cookie } = await askCode('nobody@elsewhere.example');
    for (let time = 0; time < 30; time += 1) await sendCode(cookie, '000000');
    expect((await sendCode(cookie, '000000')).status).toBe(429);
  });
});

describe('the mailed link', () => {
  test('may be opened by anybody as often as they like, and works once, by its button', async () => {
    await askCode();
    const { linkToken } = await mailed();
    const path = `/inloggen/link/${linkToken}`;
    for (let time = 0; time < 3; time += 1) {
      const page = await portal.page(path);
      expect(page.status).toBe(200);
      expect(page.body).toContain('Nog één stap');
      expect(opensSession(page)).toBe(false);
    }
    expect((await portal.ask(path, { method: 'HEAD' })).status).toBe(200);

    const first = await portal.send(path, {});
    expect([first.status, first.headers.location]).toEqual([303, '/mijn']);
    expect(opensSession(first)).toBe(true);

    const second = await portal.send(path, {});
    expect(second.status).toBe(422);
    expect(second.body).toContain('Deze link werkt niet meer');
    expect(opensSession(second)).toBe(false);
  });

  test('two presses at the same moment open one session', async () => {
    await askCode();
    const path = `/inloggen/link/${(await mailed()).linkToken}`;
    const answers = await Promise.all([1, 2, 3].map(() => portal.send(path, {})));
    expect(answers.filter(opensSession)).toHaveLength(1);
  });

  test('uses up the code, and the code uses up the link', async () => {
    const { cookie } = await askCode();
    const { code, linkToken } = await mailed();
    await portal.send(`/inloggen/link/${linkToken}`, {});
    expect(opensSession(await sendCode(cookie, code))).toBe(false);

    const again = await askCode();
    const next = await mailed();
    expect(opensSession(await sendCode(again.cookie, next.code))).toBe(true);
    expect(opensSession(await portal.send(`/inloggen/link/${next.linkToken}`, {}))).toBe(false);
  });

  test('is of no use after fifteen minutes, or for somebody who left', async () => {
    await askCode();
    const { linkToken } = await mailed();
    await expireCodes(address);
    expect((await portal.send(`/inloggen/link/${linkToken}`, {})).status).toBe(422);

    await askCode();
    const next = await mailed();
    await database().update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, personId));
    const answer = await portal.send(`/inloggen/link/${next.linkToken}`, {});
    expect(answer.status).toBe(422);
    expect(await database().select().from(sessions).where(eq(sessions.userId, personId))).toEqual([]);
  });
});

test('an address, a code and a link never reach the log', async () => {
  const { cookie } = await askCode();
  const { code, linkToken } = await mailed();
  await portal.page(`/inloggen/link/${linkToken}`);
  await sendCode(cookie, code);
  const log = portal.logLines.join('\n');
  expect(log).toContain('/inloggen/link/:token');
  for (const secret of [address, linkToken]) expect(log).not.toContain(secret);
});

test('garbage is always answered, and opens nothing', async () => {
  const { cookie } = await askCode();
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('x'.repeat(20_000)));
  const names = fc.oneof(
    fc.constantFrom('address', 'code', 'personId', '__proto__', 'code[999]'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/inloggen', '/inloggen/code', '/inloggen/link/', '/inloggen/demonstratie'),
      fc.dictionary(names, text, { maxKeys: 4 }),
      fc.webSegment({ size: 'small' }),
      async (path, fields, token) => {
        await database().delete(rateLimits);
        const target = path.endsWith('/') ? `${path}${token || 'x'}` : path;
        const answer = await portal.send(target, fields, { cookie });
        expect(answer.status).toBeLessThan(500);
        expect(opensSession(answer)).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
