import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { withdrawRate } from '~/domain/billing/rates/set-rate.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/rate-withdrawal');
  const rateId = idParam(args.params.rateId);
  const withdrawn = await withActor(actor, (work) => withdrawRate(work, rateId));
  return redirectTo(context, '/penningmeester/tarieven', {
    flash: withdrawn.ok ? { message: 'rates:list.withdrawn' } : refusalFlash(withdrawn),
  });
}
