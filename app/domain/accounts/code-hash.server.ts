import { createHmac } from 'node:crypto';
import { config } from '~/config/environment.server';

export type CodePurpose = 'sign-in' | 'intake';

/** There are only a million codes: without a key a stolen table would give them all away. */
export function hashCode(purpose: CodePurpose, address: string, code: string): string {
  return keyedHash(`code ${purpose} ${address.toLowerCase()} ${code}`);
}

export function hashLinkToken(linkToken: string): string {
  return keyedHash(`link ${linkToken}`);
}

function keyedHash(text: string): string {
  return createHmac('sha256', config().server.secretKey.reveal()).update(text).digest('base64url');
}
