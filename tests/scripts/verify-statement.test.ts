import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWith } from '#tests/support/environment';
import { publicKeys, sign } from '~/domain/registry/statements/signing-keys.server';
import { claimsOf, revokedListType, statementType } from '~/domain/registry/statements/statement-claims';

const root = join(import.meta.dirname, '../..');
const issuer = 'https://portal.example';
const id = '0b6f3f0e-7d1c-4f57-9c0a-2f9f3ad0c1aa';
let folder: string;
let statement: string;

beforeAll(async () => {
  startWith({ STATEMENT_SIGNING_KEY: Buffer.alloc(32, 7).toString('base64url') });
  folder = mkdtempSync(join(tmpdir(), 'statement-'));
  const claims = claimsOf(
    issuer,
    { id, issuedOn: '2027-03-01', expiresOn: '2027-05-30' },
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
  statement = await sign(statementType, claims);
  const iat = Date.parse('2027-03-08T12:00:00Z') / 1000;
  const list = { iss: issuer, iat, exp: iat + 7 * 86_400, revoked: [{ id, on: '2027-03-08' }] };
  const files = {
    // As it comes out of a PDF: a space and a new line now and then.
    'statement.jwt': statement.replace(/(.{60})/g, '$1 \n'),
    'tampered.jwt': `${statement.slice(0, 120)}${statement[120] === 'A' ? 'B' : 'A'}${statement.slice(121)}`,
    'jwks.json': JSON.stringify({ issuer, ...(await publicKeys()) }),
    'empty.jwt': await sign(revokedListType, { ...list, revoked: [] }),
    'revoked.jwt': `${await sign(revokedListType, list)}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  startWith({ STATEMENT_SIGNING_KEY: undefined });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In the folder of the files, with no setting of a portal, database or network in sight. */
function verify(...words: readonly string[]) {
  const ran = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/verify-statement.ts'), ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, INIT_CWD: folder, NODE_ENV: 'production' },
    },
  );
  const report = ran.stdout ? (JSON.parse(ran.stdout) as { verdict: string }) : null;
  return { code: ran.status, verdict: report?.verdict, report, error: ran.stderr };
}

const keys = ['--keys', 'jwks.json'];

test('a statement that holds is told so, with what it says', () => {
  const ran = verify('statement.jwt', ...keys, '--revoked', 'empty.jwt', '--at', '2027-03-09');
  expect(ran).toMatchObject({ code: 0, verdict: 'valid', error: '' });
  expect(ran.report).toMatchObject({
    revokedListOf: '2027-03-08T12:00:00.000Z',
    statement: { name: 'Noor Voorbeeld', issuedOn: '2027-03-01', expiresOn: '2027-05-30' },
  });
});

test.each([
  ['revoked', ['statement.jwt', ...keys, '--revoked', 'revoked.jwt', '--at', '2027-03-09']],
  ['expired', ['statement.jwt', ...keys, '--at', '2027-05-31']],
  ['tampered', ['tampered.jwt', ...keys, '--at', '2027-03-09']],
])('one that is %s is refused', (verdict, words) => {
  expect(verify(...words)).toMatchObject({ code: 1, verdict, error: '' });
});

test('what cannot be relied on is no verdict', () => {
  const old = verify('statement.jwt', ...keys, '--revoked', 'empty.jwt', '--at', '2027-04-09');
  expect(old).toMatchObject({ code: 2, report: null });
  expect(old.error).toContain('too old');
});
