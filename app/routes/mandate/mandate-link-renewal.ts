import type { ActionFunctionArgs } from '@remix-run/node';
import { enter } from '~/web/enter.server';
import { mailNewLink } from '~/web/mail-new-link.server';

/** A new link to the address the expired one was mailed to. */
export async function action(args: ActionFunctionArgs) {
  const entered = await enter(args, 'routes/mandate/mandate-link-renewal');
  return mailNewLink(entered, {
    purpose: 'mandate',
    template: 'mandate-asked',
    token: args.params.token ?? '',
    path: '/mandaat',
    done: 'request:mandate.renewed',
  });
}
