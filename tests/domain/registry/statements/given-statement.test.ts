import { describe, expect, it } from 'vitest';
import { givenStatement, statementLink } from '~/domain/registry/statements/given-statement';
import { readKeySet } from '~/domain/registry/statements/key-set';

const id = '0b6f3f0e-7d1c-4f57-9c0a-2f9f3ad0c1aa';
const signed = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJub29yIn0.c2lnbmF0dXJl';

describe('what somebody pastes', () => {
  it.each([
    ['the number', id, { kind: 'id', id }],
    ['the number in capitals', ` ${id.toUpperCase()}\n`, { kind: 'id', id }],
    ['the link', statementLink('https://portal.example', id), { kind: 'id', id }],
    ['the English link', `https://portal.example/en/register/verklaring/${id}?a=b`, { kind: 'id', id }],
    ['the signed text', signed, { kind: 'signed', compact: signed }],
    [
      'the signed text as a PDF gives it',
      ` ${signed.replace(/(.{20})/g, '$1 \r\n')}\ufeff`,
      { kind: 'signed', compact: signed },
    ],
    ['a link with the signed text', `/register/verklaring/${signed}`, { kind: 'signed', compact: signed }],
    ['a signed text without its end', 'a.b.', { kind: 'signed', compact: 'a.b.' }],
    ['a sentence', 'Dit is geen verklaring.', null],
    ['nothing', '', null],
    ['too much', 'a'.repeat(30_000), null],
  ])('%s', (_, pasted, given) => {
    expect(givenStatement(pasted)).toEqual(given);
  });
});

describe('a file with keys', () => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: 'abc', kid: 'one' };

  it.each([
    ['keys alone', JSON.stringify({ keys: [key] }), null],
    [
      'keys and whose they are',
      JSON.stringify({ issuer: 'https://a.example', keys: [key] }),
      'https://a.example',
    ],
  ])('gives %s', (_, text, issuer) => {
    expect(readKeySet(text)).toEqual({ keys: { keys: [{ ...key, alg: 'EdDSA', use: 'sig' }] }, issuer });
  });

  it.each(['', '{}', '{"keys":[]}', '{"keys":[{"kty":"oct","k":"abc","kid":"one"}]}', '[1]'])(
    '%s is none',
    (text) => {
      expect(readKeySet(text)).toBeNull();
    },
  );
});
