import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, so that nobody finds an address by trying. */
export function newCalendarToken(): string {
  return randomBytes(32).toString('base64url');
}

/** All that is kept of a token. */
export function hashOfCalendarToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
