import { and, eq, isNull } from 'drizzle-orm';
import { personEmails } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findSignInPerson } from './find-sign-in-person.server';
import { type CodeRefusal, verifyCode, verifyLink } from './verify-code.server';

/** On purpose not a `Result`: the count of tries must survive a refusal. */
export type SignInVerdict = { readonly personId: string } | { readonly refusedCode: CodeRefusal };

/** Whom a code from the mailbox lets in. An address nobody has is refused like a code that is wrong. */
export async function signInWithCode(
  work: Work,
  { address, code }: { readonly address: string; readonly code: string },
): Promise<SignInVerdict> {
  const verdict = await verifyCode(work, { address, code, purpose: 'sign-in' });
  if (!verdict.right) return { refusedCode: verdict.reason };
  const personId = await admit(work, address);
  return personId ? { personId } : { refusedCode: 'wrong-code' };
}

/** Whom the mailed link lets in, once. */
export async function signInWithLink(
  work: Work,
  linkToken: string,
): Promise<Result<{ readonly personId: string }, 'expired-link'>> {
  const link = await verifyLink(work, { linkToken, purpose: 'sign-in' });
  if (!link.ok) return link;
  const personId = await admit(work, link.value.address);
  return personId ? succeed({ personId }) : fail('expired-link');
}

/** Who reads the mailbox has shown that the address is theirs. */
async function admit(work: Work, address: string): Promise<string | null> {
  const personId = await findSignInPerson(work, address);
  if (personId) {
    await work.tx
      .update(personEmails)
      .set({ verifiedAt: work.now })
      .where(and(eq(personEmails.address, address), isNull(personEmails.verifiedAt)));
  }
  return personId;
}
