import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeImport } from '~/domain/imports/kept/remove-import.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/import-removal');
  const importId = idParam(args.params.importId);
  const removed = await withActor(actor, (work) => removeImport(work, importId));
  return redirectTo(context, '/coordinator/inlezen', {
    flash: removed.ok ? { message: 'imports:flash.removed' } : refusalFlash(removed),
  });
}
