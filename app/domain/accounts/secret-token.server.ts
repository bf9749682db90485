import { createHash, randomBytes } from 'node:crypto';

/** The secret part of an address: 256 bits, so that nobody finds one by trying. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** All that is kept of a token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
