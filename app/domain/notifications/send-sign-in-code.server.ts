import type { Work } from '~/db/with-actor.server';
import { findSignInPerson } from '../accounts/find-sign-in-person.server';
import { issueCode } from '../accounts/issue-code.server';
import type { Language } from '../accounts/language';
import { queueCodeMail } from './queue-code-mail.server';

/**
 * A code for whoever says to have this address. It is made for every address, so that trying one tells nothing,
 * and mailed only to somebody who may sign in.
 */
export async function sendSignInCode(
  work: Work,
  { address, language }: { readonly address: string; readonly language: Language },
): Promise<void> {
  const personId = await findSignInPerson(work, address);
  const issued = await issueCode(work, { address, purpose: 'sign-in' });
  if (personId) await queueCodeMail(work, { ...issued, address, language, purpose: 'sign-in' });
}
