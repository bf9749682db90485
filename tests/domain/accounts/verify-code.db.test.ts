import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { signInCodes } from '~/db/schema/accounts';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { issueCode } from '~/domain/accounts/issue-code.server';
import { verifyCode, verifyLink } from '~/domain/accounts/verify-code.server';

useTestDatabase();

let people = 0;
const newAddress = () => `iemand-${++people}@voorbeeld.example`;
const purpose = 'sign-in';

const issue = (address: string) => withActor(visitor, (work) => issueCode(work, { address, purpose }));
const attempt = (address: string, code: string) =>
  withActor(visitor, (work) => verifyCode(work, { address, code, purpose }));
const another = (code: string) => (code === '000000' ? '000001' : '000000');

describe('a code by mail', () => {
  it('is right once, for its own address and purpose, whatever the capitals of the address', async () => {
    const address = newAddress();
    const { code } = await issue(address);
    const elsewhere = await withActor(visitor, (work) =>
      verifyCode(work, { address, code, purpose: 'intake' }),
    );
    expect(elsewhere).toEqual({ right: false, reason: 'wrong-code' });
    expect(await attempt(address.toUpperCase(), code)).toEqual({ right: true });
    expect(await attempt(address, code)).toEqual({ right: false, reason: 'used-code' });
  });

  it('is nowhere in the database, and neither is the token of the link', async () => {
    const address = newAddress();
    const { code, linkToken } = await issue(address);
    const rows = JSON.stringify(
      await database().select().from(signInCodes).where(eq(signInCodes.address, address)),
    );
    expect(rows).not.toContain(`"${code}"`);
    expect(rows).not.toContain(linkToken);
  });

  it('counts wrong tries although each is refused, and closes after five', async () => {
    const address = newAddress();
    const { code } = await issue(address);
    const reasons = [];
    for (let tries = 0; tries < 6; tries++) reasons.push(await attempt(address, another(code)));
    expect(reasons.map((verdict) => !verdict.right && verdict.reason)).toEqual([
      'wrong-code',
      'wrong-code',
      'wrong-code',
      'wrong-code',
      'too-many-tries',
      'too-many-tries',
    ]);
    expect(await attempt(address, code)).toEqual({ right: false, reason: 'too-many-tries' });
  });

  it('lets five people at once try no more than five times', async () => {
    const address = newAddress();
    const { code } = await issue(address);
    await Promise.all(Array.from({ length: 5 }, () => attempt(address, another(code))));
    expect(await attempt(address, code)).toEqual({ right: false, reason: 'too-many-tries' });
  });

  it('is used once when it is sent twice at the same moment', async () => {
    const address = newAddress();
    const { code } = await issue(address);
    const verdicts = await Promise.all([attempt(address, code), attempt(address, code)]);
    expect(verdicts.filter(({ right }) => right)).toHaveLength(1);
  });

  it('ends when a new one is sent, and when its time is up', async () => {
    const address = newAddress();
    const first = await issue(address);
    const second = await issue(address);
    if (first.code !== second.code) {
      expect(await attempt(address, first.code)).toEqual({ right: false, reason: 'wrong-code' });
    }
    await database()
      .update(signInCodes)
      .set({ expiresAt: new Date() })
      .where(eq(signInCodes.address, address));
    expect(await attempt(address, second.code)).toEqual({ right: false, reason: 'expired-code' });
  });

  it('says of an address that nobody asked a code for what it says of a wrong code', async () => {
    expect(await attempt(newAddress(), '123456')).toEqual({ right: false, reason: 'wrong-code' });
  });
});

describe('the link beside the code', () => {
  it('works once and uses up the code', async () => {
    const address = newAddress();
    const { code, linkToken } = await issue(address);
    const open = () => withActor(visitor, (work) => verifyLink(work, { linkToken, purpose }));
    expect(await open()).toEqual({ ok: true, value: { address } });
    expect(await open()).toEqual({ ok: false, reason: 'expired-link' });
    expect(await attempt(address, code)).toEqual({ right: false, reason: 'used-code' });
  });

  it('ends when a newer code is asked for', async () => {
    const address = newAddress();
    const first = await issue(address);
    const second = await issue(address);
    const open = (linkToken: string) =>
      withActor(visitor, (work) => verifyLink(work, { linkToken, purpose }));
    expect(await open(first.linkToken)).toEqual({ ok: false, reason: 'expired-link' });
    expect(await open(second.linkToken)).toEqual({ ok: true, value: { address } });
  });

  it('opens nothing with a token nobody got', async () => {
    const opened = await withActor(visitor, (work) => verifyLink(work, { linkToken: 'geraden', purpose }));
    expect(opened).toEqual({ ok: false, reason: 'expired-link' });
  });
});
