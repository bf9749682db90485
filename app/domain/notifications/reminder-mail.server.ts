import { mailKey } from './mail-key';
import type { MailTemplate } from './mail-template';
import type { NewMail } from './queue-mails.server';
import type { Recipient } from './recipients.server';

interface Reminder {
  /** Names what is reminded of: of one occasion nobody gets the same reminder twice. */
  readonly occasion: string;
  readonly template: MailTemplate;
  readonly data: Readonly<Record<string, string>>;
}

export function reminderMail({ occasion, template, data }: Reminder, to: Recipient): NewMail {
  return {
    key: mailKey(occasion, template, to.id),
    activityId: null,
    template,
    language: to.language,
    recipientId: to.id,
    recipientAddress: to.address,
    data,
  };
}
