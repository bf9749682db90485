import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeTime } from '~/domain/billing/time/change-time.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/hours/time-removal');
  const entryId = idParam(args.params.entryId);
  const removed = await withActor(actor, (work) => removeTime(work, { entryId }));
  if (!removed.ok) return redirectTo(context, '/uren', { flash: refusalFlash(removed) });
  return redirectTo(context, `/uren?dag=${removed.value.workedOn}`, {
    flash: { message: 'booking:flash.removed' },
  });
}
