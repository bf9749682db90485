import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { comeBack } from '~/domain/matching/keep-absence.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/absence-end');
  const absenceId = idParam(args.params.absenceId);
  if (!person) throw notFound();
  const ended = await withActor(actor, (work) => comeBack(work, person.id, absenceId));
  if (!ended.ok) throw notFound();
  return redirectTo(context, '/reviewer/beschikbaarheid', {
    flash: { message: 'reviewer:flash.absence-removed' },
  });
}
