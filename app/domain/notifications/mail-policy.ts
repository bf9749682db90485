import { type Actor, hasRole } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';
import type { MailStatus } from './mail-status';
import { isMailTemplate, lifetimeMinutesOf } from './mail-template';

export function maySeeMails(actor: Actor): Decision<'not-coordinator'> {
  return hasRole(actor, 'coordinator') ? allow : refuse('not-coordinator');
}

/** A mail with a code cannot be sent anew: its code is gone with the attempt that was the last. */
export function canTryAgain(mail: {
  readonly status: MailStatus;
  readonly template: string;
}): Decision<'not-waiting' | 'secrets-gone'> {
  if (mail.status !== 'failed' && mail.status !== 'given-up') return refuse('not-waiting');
  const carriesCode = isMailTemplate(mail.template) && lifetimeMinutesOf(mail.template) !== null;
  return mail.status === 'given-up' && carriesCode ? refuse('secrets-gone') : allow;
}
