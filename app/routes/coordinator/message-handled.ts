import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { handleMessage } from '~/domain/contact/handle-message.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/message-handled');
  const messageId = idParam(args.params.messageId);
  const result = await withActor(actor, (work) => handleMessage(work, messageId));
  return redirectTo(context, `/coordinator/postvak/${messageId}`, {
    flash: result.ok ? { message: 'contact:message.handled-done' } : refusalFlash(result),
  });
}
