import type { MailTemplate } from './mail-template';

/** The same activity, template and recipient is the same mail, however often it is planned. */
export function mailKey(occasion: string, template: MailTemplate, recipientId: string): string {
  return `${occasion}/${template}/${recipientId}`;
}
