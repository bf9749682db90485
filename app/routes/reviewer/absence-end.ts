import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeAbsence } from '~/domain/registry/availability/remove-absence.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/absence-end');
  const absenceId = idParam(args.params.absenceId);
  const removed = await withActor(actor, (work) => removeAbsence(work, absenceId));
  if (!removed.ok) throw notFound();
  return redirectTo(context, '/reviewer/beschikbaarheid', {
    flash: { message: 'reviewer:flash.absence-removed' },
  });
}
