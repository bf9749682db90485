import { Resend } from 'resend';
import { type Mailer, MailNotSent, mailHeaders } from './mailer';

export function resendMailer(apiKey: string, options: { readonly baseUrl?: string } = {}): Mailer {
  const resend = new Resend(apiKey, options);
  return async ({ key, to, from, replyTo, subject, text, html, unsubscribe }) => {
    const { error } = await resend.emails.send(
      { to, from, replyTo, subject, text, html, headers: mailHeaders({ unsubscribe }) },
      { idempotencyKey: key },
    );
    if (error) throw new MailNotSent(error.statusCode === null ? 'unreachable' : 'refused');
  };
}
