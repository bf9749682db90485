import type { ActionFunctionArgs } from '@remix-run/node';
import { enter } from '~/web/enter.server';
import { redirectTo } from '~/web/respond.server';
import { endSession } from '~/web/session.server';

export async function action(args: ActionFunctionArgs) {
  const { context } = await enter(args, 'routes/shared/sign-out');
  return redirectTo(context, '/', {
    cookies: [await endSession(args.request)],
    flash: { message: 'account:flash.signed-out' },
  });
}
