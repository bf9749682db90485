import { type Actor, hasRole } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';
import type { MailStatus } from './mail-status';
import { isMailTemplate, lifetimeMinutesOf } from './mail-template';

export function maySeeMails(actor: Actor): Decision<'not-coordinator'> {
  return hasRole(actor, 'coordinator') ? allow : refuse('not-coordinator');
}

export type NotAgain = 'not-waiting' | 'secrets-gone' | 'overtaken';

/**
 * Whether a mail that did not arrive can be sent anew. The code of one that was given up is gone, and an
 * invitation that was answered or closed in between asks for nothing any more.
 */
export function canTryAgain(mail: {
  readonly status: MailStatus;
  readonly template: string;
  readonly lastError: string | null;
}): Decision<NotAgain> {
  if (mail.status === 'failed') return allow;
  if (mail.status !== 'given-up') return refuse('not-waiting');
  if (mail.lastError === 'overtaken') return refuse('overtaken');
  const carriesCode = isMailTemplate(mail.template) && lifetimeMinutesOf(mail.template) !== null;
  return carriesCode ? refuse('secrets-gone') : allow;
}
