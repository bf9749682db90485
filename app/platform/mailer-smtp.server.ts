import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { type Mailer, MailNotSent, mailHeaders } from './mailer';

const longestWait = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export function smtpMailer(url: string): Mailer {
  const transport = createTransport({ url, ...longestWait });
  return async ({ key, to, from, replyTo, subject, text, html, unsubscribe }) => {
    try {
      await transport.sendMail({
        messageId: messageIdOf(key, from),
        to,
        from,
        replyTo,
        subject,
        text,
        html,
        headers: mailHeaders({ unsubscribe }),
      });
    } catch (error) {
      throw new MailNotSent(hasServerAnswer(error) ? 'refused' : 'unreachable');
    }
  };
}

/** The same mail keeps its id, so that a mailbox that gets it twice shows it once. */
function messageIdOf(key: string, from: string): string {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
}

function hasServerAnswer(error: unknown): boolean {
  return error instanceof Error && typeof (error as { responseCode?: unknown }).responseCode === 'number';
}
