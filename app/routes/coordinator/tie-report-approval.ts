import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { fail } from '~/domain/kernel/result';
import { approveReport } from '~/domain/registry/functions/decide-report.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/tie-report-approval');
  const reportId = idParam(args.params.reportId);
  const approved = await withActor(actor, (work) => approveReport(work, reportId));
  // A report that was decided about or edited is gone, as one that never was.
  const failure = !approved.ok && approved.reason === 'not-found' ? fail('stale') : approved;
  return redirectTo(context, '/coordinator/wijzigingen', {
    flash: failure.ok ? { message: 'profile:look.approved' } : refusalFlash(failure),
  });
}
