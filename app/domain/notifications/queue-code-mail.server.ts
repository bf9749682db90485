import { randomUUID } from 'node:crypto';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import { queueMails } from './queue-mails.server';

export interface CodeMail {
  readonly address: string;
  readonly language: Language;
  readonly code: string;
  readonly linkToken: string;
  readonly purpose: 'sign-in' | 'intake';
}

/** Mails a code. The code and the link are kept only until the mail is sent. */
export async function queueCodeMail(work: Work, mail: CodeMail): Promise<void> {
  const isSignIn = mail.purpose === 'sign-in';
  await queueMails(work, [
    {
      key: `code/${randomUUID()}`,
      activityId: null,
      template: isSignIn ? 'sign-in-code' : 'intake-code',
      language: mail.language,
      recipientId: null,
      recipientAddress: mail.address,
      data: {},
      // An intake goes on in the browser it began in: its mail has no link that signs in.
      secrets: isSignIn ? { code: mail.code, linkToken: mail.linkToken } : { code: mail.code },
    },
  ]);
}
