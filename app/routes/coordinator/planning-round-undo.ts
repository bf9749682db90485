import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { undoRound } from '~/domain/matching/planning/undo-round.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/planning-round-undo');
  const roundId = idParam(args.params.roundId);
  const undone = await withActor(actor, (work) => undoRound(work, roundId));
  return redirectTo(context, `/coordinator/samen-plannen/${roundId}`, {
    flash: undone.ok ? { message: 'planning:undo.done' } : refusalFlash(undone),
  });
}
