import { config } from '~/config/environment.server';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { isDemonstration } from '~/domain/accounts/demonstration.server';
import { notFound } from './respond.server';

/**
 * The mailbox shows everybody's mails, sign-in codes included: it has pages only in a demonstration world, and only
 * while mails go into it instead of to people.
 */
export async function requireDevelopmentMailbox(actor: Actor): Promise<void> {
  const isMailbox = config().mail.transport.kind === 'mailbox';
  if (!isMailbox || !(await withActor(actor, isDemonstration))) throw notFound();
}
