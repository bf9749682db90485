import { config } from '~/config/environment.server';
import type { Mailer } from '~/platform/mailer';
import { resendMailer } from '~/platform/mailer-resend.server';
import { smtpMailer } from '~/platform/mailer-smtp.server';
import { developmentMailbox } from './development-mailbox.server';

let current: Mailer | undefined;

/** The way to send mail that the settings choose. */
export function configuredMailer(): Mailer {
  current ??= mailerFromSettings();
  return current;
}

function mailerFromSettings(): Mailer {
  const { transport } = config().mail;
  switch (transport.kind) {
    case 'resend':
      return resendMailer(transport.apiKey.reveal());
    case 'smtp':
      return smtpMailer(transport.url.reveal());
    case 'mailbox':
      return developmentMailbox;
  }
}
