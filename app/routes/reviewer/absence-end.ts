import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { withActor } from '~/db/with-actor.server';
import { removeAbsence } from '~/domain/registry/remove-absence.server';
import { enter } from '~/web/enter.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/absence-end');
  const absenceId = z.uuid().safeParse(args.params.absenceId);
  if (!absenceId.success) throw notFound();
  const removed = await withActor(actor, (work) => removeAbsence(work, absenceId.data));
  if (!removed.ok) throw notFound();
  return redirectTo(context, '/reviewer/beschikbaarheid', {
    flash: { message: 'reviewer:flash.absence-removed' },
  });
}
