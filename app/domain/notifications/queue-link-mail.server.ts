import { randomUUID } from 'node:crypto';
import type { Work } from '~/db/with-actor.server';
import type { NewLink } from '../requests/intake/mailed-link.server';
import type { MailTemplate } from './mail-template';
import { queueMails } from './queue-mails.server';

export type LinkTemplate = Extract<
  MailTemplate,
  | 'draft-link'
  | 'draft-handed-over'
  | 'draft-expiring'
  | 'mandate-asked'
  | 'mandate-reminder'
  | 'hours-confirmation'
  | 'library-asked'
>;

interface LinkMail {
  readonly template: LinkTemplate;
  readonly link: NewLink;
  /** The same occasion is mailed once; absent where somebody may ask for it again. */
  readonly key?: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** Mails a link. Its token is kept only until the mail is sent. */
export async function queueLinkMail(
  work: Work,
  { template, link, key, data = {} }: LinkMail,
): Promise<number> {
  return queueMails(work, [
    {
      key: key ?? `link/${randomUUID()}`,
      activityId: null,
      template,
      language: link.language,
      recipientId: null,
      recipientAddress: link.address,
      data,
      secrets: { linkToken: link.linkToken },
    },
  ]);
}
