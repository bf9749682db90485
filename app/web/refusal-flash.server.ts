import type { Failure } from '~/domain/kernel/result';
import { isMessageKey } from '~/i18n/translate';
import type { Flash } from './flash.server';
import { notFound } from './respond.server';

/**
 * What to say on the page somebody returns to when a button, which has no form of its own, was refused. What is not
 * theirs is not found.
 */
export function refusalFlash({ reason }: Failure): Flash {
  if (reason === 'not-found') throw notFound();
  const message = `errors:${reason}`;
  return { message: isMessageKey(message) ? message : 'errors:invalid', kind: 'warning' };
}
