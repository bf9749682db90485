import { config } from '~/config/environment.server';
import { notFound } from './respond.server';

/** The mailbox has pages only while mails go into it instead of to people. */
export function requireDevelopmentMailbox(): void {
  if (config().mail.transport.kind !== 'mailbox') throw notFound();
}
