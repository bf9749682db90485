import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { withdrawReport } from '~/domain/registry/functions/withdraw-report.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/function-report-withdrawal');
  const affiliationId = idParam(args.params.affiliationId);
  const done = await withActor(actor, (work) => withdrawReport(work, affiliationId));
  return redirectTo(context, '/reviewer/functies', {
    flash: done.ok ? { message: 'profile:function.withdrawn' } : refusalFlash(done),
  });
}
