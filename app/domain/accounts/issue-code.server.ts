import { randomInt } from 'node:crypto';
import { signInCodes } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { type CodePurpose, hashCode, hashLinkToken } from './code-hash.server';
import { newSecretToken } from './secret-token.server';

export const codeMinutes = 15;

export interface IssuedCode {
  /** Six digits. */
  readonly code: string;
  /** For the address of a page with a button: opening it must not use it up. */
  readonly linkToken: string;
}

/**
 * Makes a code and a link for an address; only their hashes are kept, so this is the one moment to mail them.
 * A new code ends the one before. Whoever must not learn whether an address is known issues a code for every
 * address, and mails it only where it belongs.
 */
export async function issueCode(
  work: Work,
  { address, purpose }: { readonly address: string; readonly purpose: CodePurpose },
): Promise<IssuedCode> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const linkToken = newSecretToken();
  await work.tx.insert(signInCodes).values({
    address,
    purpose,
    codeHash: hashCode(purpose, address, code),
    linkHash: hashLinkToken(linkToken),
    createdAt: work.now,
    expiresAt: new Date(work.now.getTime() + codeMinutes * 60_000),
  });
  return { code, linkToken };
}
