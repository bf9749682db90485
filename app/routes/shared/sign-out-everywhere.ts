import type { ActionFunctionArgs } from '@remix-run/node';
import { enter } from '~/web/enter.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { endSession, endSessionsOf } from '~/web/session.server';

export async function action(args: ActionFunctionArgs) {
  const { context, person } = await enter(args, 'routes/shared/sign-out-everywhere');
  if (!person) throw notFound();
  await endSessionsOf(person.id);
  return redirectTo(context, '/', {
    cookies: [await endSession(args.request)],
    flash: { message: 'account:flash.signed-out-everywhere' },
  });
}
