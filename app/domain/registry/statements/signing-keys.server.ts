import { createHmac, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { CompactSign, calculateJwkThumbprint, type JSONWebKeySet, type JWK } from 'jose';
import { config } from '~/config/environment.server';
import { processWide } from '~/config/process-wide';
import { signingAlgorithm } from './open-signed';

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const pkcs8Heading = Buffer.from('302e020100300506032b657004220420', 'hex');

interface SigningKeys {
  readonly key: KeyObject;
  readonly keyId: string;
  /** The present key first, then those that signed before. */
  readonly published: JSONWebKeySet;
}

function privateKeyFrom(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Heading, seed]), format: 'der', type: 'pkcs8' });
}

/** The public half of a private key, as in a JWK. */
export function publicHalf(signingKey: string): string {
  const { x } = createPublicKey(privateKeyFrom(Buffer.from(signingKey, 'base64url'))).export({
    format: 'jwk',
  });
  return x ?? '';
}

/** Outside production the secret key is known to all, and so is what follows from it: it only shows how it works. */
function signingKey(): string {
  const { statements, server } = config();
  return (
    statements.signingKey?.reveal() ??
    createHmac('sha256', server.secretKey.reveal()).update('statement signing key').digest('base64url')
  );
}

async function publishedKey(x: string): Promise<JWK> {
  const key = { kty: 'OKP', crv: 'Ed25519', x };
  return { ...key, kid: await calculateJwkThumbprint(key), alg: signingAlgorithm, use: 'sig' };
}

async function readKeys(): Promise<SigningKeys> {
  const secret = signingKey();
  const halves = new Set([publicHalf(secret), ...config().statements.previousKeys]);
  const keys = await Promise.all([...halves].map(publishedKey));
  return {
    key: privateKeyFrom(Buffer.from(secret, 'base64url')),
    keyId: keys[0]?.kid ?? '',
    published: { keys },
  };
}

function signingKeys(): Promise<SigningKeys> {
  return processWide(
    `statement-keys.${publicHalf(signingKey())}.${config().statements.previousKeys}`,
    readKeys,
  );
}

/** The keys with which anybody can check what we signed, also before the present key. */
export async function publicKeys(): Promise<JSONWebKeySet> {
  return (await signingKeys()).published;
}

/** The claims as a compact JWS. The same claims give the same text: Ed25519 takes no chance. */
export async function sign(type: string, claims: object): Promise<string> {
  const { key, keyId } = await signingKeys();
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: signingAlgorithm, typ: type, kid: keyId })
    .sign(key);
}

/** Who issues: the address people type, the same for every process and every visitor. */
export function statementIssuer(): string {
  return config().server.publicOrigin;
}
