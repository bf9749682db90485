import { Resend } from 'resend';
import { automaticMailHeaders, type Mailer, MailNotSent } from './mailer';

export function resendMailer(apiKey: string, options: { readonly baseUrl?: string } = {}): Mailer {
  const resend = new Resend(apiKey, options);
  return async ({ key, to, from, replyTo, subject, text, html }) => {
    const { error } = await resend.emails.send(
      { to, from, replyTo, subject, text, html, headers: automaticMailHeaders },
      { idempotencyKey: key },
    );
    if (error) throw new MailNotSent(error.statusCode === null ? 'unreachable' : 'refused');
  };
}
