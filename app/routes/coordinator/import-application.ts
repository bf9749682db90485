import type { ActionFunctionArgs } from '@remix-run/node';
import { longDeadline, withActor } from '~/db/with-actor.server';
import { applyImport, lookAgainAtImport } from '~/domain/imports/kept/apply-import.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/import-application');
  const importId = idParam(args.params.importId);
  const applied = await withActor(actor, (work) => applyImport(work, importId), longDeadline);
  if (!applied.ok && applied.reason === 'import-has-faults') {
    await withActor(actor, (work) => lookAgainAtImport(work, importId), longDeadline);
  }
  return redirectTo(context, `/coordinator/inlezen/${importId}`, {
    flash: applied.ok ? { message: 'imports:flash.done' } : refusalFlash(applied),
  });
}
