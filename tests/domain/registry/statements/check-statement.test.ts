import { createHmac, randomBytes } from 'node:crypto';
import { base64url, CompactSign, createLocalJWKSet, importJWK, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWith } from '#tests/support/environment';
import { checkRevokedList, checkStatement } from '~/domain/registry/statements/check-statement';
import { publicHalf, publicKeys, sign } from '~/domain/registry/statements/signing-keys.server';
import {
  claimsOf,
  daysOf,
  revokedListType,
  statementType,
} from '~/domain/registry/statements/statement-claims';
import { lastDayOfStatement, lastMomentOf } from '~/domain/registry/statements/statement-period';

const issuer = 'https://portal.example';
const noon = new Date('2027-03-10T11:00:00Z');
const [first = '', second = ''] = [1, 2].map((seed) => Buffer.alloc(32, seed).toString('base64url'));
const claims = claimsOf(
  issuer,
  { id: '0b6f3f0e-7d1c-4f57-9c0a-2f9f3ad0c1aa', issuedOn: '2027-03-01', expiresOn: '2027-05-30' },
  {
    slug: 'noor-voorbeeld',
    name: 'Noor Voorbeeld',
    role: 'reviewer',
    level: 'experienced',
    since: '2024-01-01',
    until: '2035-12-31',
    by: 'Het netwerk',
  },
);

let keys: JSONWebKeySet;
let compact: string;
beforeAll(async () => {
  startWith({ STATEMENT_SIGNING_KEY: first });
  keys = await publicKeys();
  compact = await sign(statementType, claims);
});
afterAll(() => startWith({ STATEMENT_SIGNING_KEY: undefined, STATEMENT_PREVIOUS_KEYS: undefined }));

const verdictOf = async (text: string, now = noon, trusted = { keys, issuer }) =>
  (await checkStatement(text, { ...trusted, now })).verdict;

/** A text of our form with any heading and content, signed by hand. */
function forged(heading: object, content: object, signature: (input: string) => string): string {
  const input = [heading, content].map((part) => base64url.encode(JSON.stringify(part))).join('.');
  return `${input}.${signature(input)}`;
}

describe('a statement of ours', () => {
  it('is valid, and any other reader of the standard says so too', async () => {
    expect(await checkStatement(compact, { keys, issuer, now: noon })).toEqual({ verdict: 'valid', claims });
    const { payload } = await jwtVerify(compact, createLocalJWKSet(keys), {
      algorithms: ['EdDSA'],
      issuer,
      typ: statementType,
      currentDate: noon,
    });
    expect(payload).toEqual(claims);
  });

  it('is the same text every time it is signed', async () => {
    expect(await sign(statementType, claims)).toBe(compact);
  });

  it.each([
    ['2027-02-28T22:59:59Z', 'not-yet-valid'],
    ['2027-02-28T23:00:00Z', 'valid'],
    ['2027-05-30T21:59:59Z', 'valid'],
    ['2027-05-30T22:00:00Z', 'expired'],
  ])('at %s is %s: whole days on Dutch clocks, in winter and in summer', async (at, verdict) => {
    expect(await verdictOf(compact, new Date(at))).toBe(verdict);
  });

  it.each([
    ['2027-02-28', 'not-yet-valid'],
    ['2027-03-01', 'valid'],
    ['2027-05-30', 'valid'],
    ['2027-05-31', 'expired'],
  ])('as of %s is %s', async (day, verdict) => {
    expect(await verdictOf(compact, lastMomentOf(day))).toBe(verdict);
  });

  it('ends with the accreditation when that is sooner', () => {
    expect(lastDayOfStatement('2027-03-01', 90, '2035-12-31')).toBe('2027-05-30');
    expect(lastDayOfStatement('2027-03-01', 90, '2027-04-01')).toBe('2027-04-01');
    expect(daysOf(claims)).toEqual({ issuedOn: '2027-03-01', expiresOn: '2027-05-30' });
  });
});

describe('a statement that was touched', () => {
  it('is refused, whichever byte was flipped', async () => {
    const bytes = Buffer.from(compact, 'latin1');
    const passed: string[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const touched = Buffer.from(bytes);
      touched[at] = (touched[at] ?? 0) ^ (1 << (at % 8));
      const verdict = await verdictOf(touched.toString('latin1'));
      if (!['tampered', 'not-ours', 'unreadable'].includes(verdict)) passed.push(`${at}: ${verdict}`);
    }
    expect(passed).toEqual([]);
  });

  it('is refused when one letter became another: base64url can write one signature in sixteen ways', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = [...letters].filter((letter) => letter !== compact.at(-1));
    for (const letter of others) expect(await verdictOf(compact.slice(0, -1) + letter)).toBe('tampered');
  });

  it('is refused when parts of two statements are put together', async () => {
    const other = await sign(statementType, { ...claims, name: 'Iemand Anders' });
    const [heading, content, signature] = compact.split('.');
    const [, otherContent, otherSignature] = other.split('.');
    expect(await verdictOf([heading, otherContent, signature].join('.'))).toBe('tampered');
    expect(await verdictOf([heading, content, otherSignature].join('.'))).toBe('tampered');
    expect(await verdictOf(other)).toBe('valid');
  });

  it.each(['', '.', '..', 'a.b.c', '....', `${'a'.repeat(2000)}.b.c`, 'eyJhbGciOjF9.e30.', '\u0000.\ud800.'])(
    'is refused and no failure of ours when it is %j',
    async (text) => {
      expect(['tampered', 'not-ours', 'unreadable']).toContain(await verdictOf(text));
    },
  );

  it('is refused when its end is missing', async () => {
    for (let length = 0; length < compact.length; length += 13) {
      expect(['tampered', 'unreadable']).toContain(await verdictOf(compact.slice(0, length)));
    }
  });
});

describe('a statement nobody of ours signed', () => {
  const heading = () => ({ alg: 'EdDSA', typ: statementType, kid: keys.keys[0]?.kid });

  it('is refused without a signature', async () => {
    for (const alg of ['none', 'None', 'NONE', 'nOnE']) {
      expect(await verdictOf(forged({ ...heading(), alg }, claims, () => ''))).toBe('tampered');
    }
    expect(await verdictOf(forged(heading(), claims, () => ''))).toBe('tampered');
  });

  it('is refused when our public key was used as a password', async () => {
    const x = keys.keys[0]?.x ?? '';
    const passwords = [x, Buffer.from(x, 'base64url'), JSON.stringify(keys.keys[0])];
    for (const password of passwords) {
      const text = forged({ ...heading(), alg: 'HS256' }, claims, (input) =>
        createHmac('sha256', password).update(input).digest('base64url'),
      );
      expect(await verdictOf(text)).toBe('tampered');
    }
  });

  it('is refused when it brings its own key, or names one we do not have', async () => {
    const seed = randomBytes(32).toString('base64url');
    const x = publicHalf(seed);
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', d: seed, x }, 'EdDSA');
    const signWith = (more: object) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ ...heading(), ...more } as { alg: string })
        .sign(key);
    expect(await verdictOf(await signWith({ jwk: { kty: 'OKP', crv: 'Ed25519', x } }))).toBe('tampered');
    expect(await verdictOf(await signWith({}))).toBe('tampered');
    expect(await verdictOf(await signWith({ kid: 'another' }))).toBe('not-ours');
    expect(await verdictOf(await signWith({ kid: undefined }))).toBe('not-ours');
  });

  it('is refused when another text of ours is passed off as one, or it names another issuer', async () => {
    expect(await verdictOf(await sign(revokedListType, claims))).toBe('not-ours');
    expect(await verdictOf(await sign('JWT', claims))).toBe('not-ours');
    expect(await verdictOf(await sign(statementType, { ...claims, iss: 'https://other.example' }))).toBe(
      'not-ours',
    );
    expect(await verdictOf(await sign(statementType, { iss: issuer }))).toBe('not-ours');
  });
});

describe('a new key', () => {
  it('leaves what the one before signed as it is, until that one is taken out', async () => {
    startWith({ STATEMENT_SIGNING_KEY: second, STATEMENT_PREVIOUS_KEYS: publicHalf(first) });
    const after = await publicKeys();
    const renewed = await sign(statementType, claims);
    expect(after.keys).toHaveLength(2);
    expect(renewed).not.toBe(compact);
    expect(await verdictOf(compact, noon, { keys: after, issuer })).toBe('valid');
    expect(await verdictOf(renewed, noon, { keys: after, issuer })).toBe('valid');
    expect(await verdictOf(renewed)).toBe('not-ours');
    startWith({ STATEMENT_PREVIOUS_KEYS: undefined });
    expect(await verdictOf(compact, noon, { keys: await publicKeys(), issuer })).toBe('not-ours');
    startWith({ STATEMENT_SIGNING_KEY: first });
  });

  it('is published by its public half alone', () => {
    expect(JSON.stringify(keys)).not.toContain(first);
    expect(Object.keys(keys.keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });
});

describe('the list of revoked statements', () => {
  const iat = noon.getTime() / 1000;
  const list = () =>
    sign(revokedListType, {
      iss: issuer,
      iat,
      exp: iat + 7 * 86_400,
      revoked: [{ id: claims.jti, on: '2027-03-09' }],
    });
  const read = async (text: string, seconds: number) =>
    checkRevokedList(text, { keys, issuer, now: new Date((iat + seconds) * 1000) });

  it('can be relied on for its days, and not before or after', async () => {
    const opened = await read(await list(), 0);
    expect(opened.ok && [...opened.revokedOn]).toEqual([[claims.jti, '2027-03-09']]);
    expect(await read(await list(), -1)).toEqual({ ok: false, reason: 'not-yet-valid' });
    expect((await read(await list(), 7 * 86_400 - 1)).ok).toBe(true);
    expect(await read(await list(), 7 * 86_400)).toEqual({ ok: false, reason: 'expired' });
  });

  it('is not taken from just anybody', async () => {
    const text = await list();
    expect(await read(`${text.slice(0, -2)}AA`, 0)).toMatchObject({ ok: false });
    expect(await read(compact, 0)).toEqual({ ok: false, reason: 'not-ours' });
    expect(await read(await sign(revokedListType, { iss: 'https://other.example' }), 0)).toMatchObject({
      ok: false,
    });
  });
});
