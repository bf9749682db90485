import type { ActionFunctionArgs } from '@remix-run/node';
import { enter } from '~/web/enter.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { endSession, endSessionOf } from '~/web/session.server';

export async function action(args: ActionFunctionArgs) {
  const { context, person, sessionId } = await enter(args, 'routes/shared/account-session-end');
  const wanted = args.params.sessionId ?? '';
  if (!person || !(await endSessionOf(person.id, wanted))) throw notFound();
  if (wanted === sessionId) {
    return redirectTo(context, '/', {
      cookies: [await endSession(args.request)],
      flash: { message: 'account:flash.signed-out' },
    });
  }
  return redirectTo(context, '/account', { flash: { message: 'account:flash.session-ended' } });
}
