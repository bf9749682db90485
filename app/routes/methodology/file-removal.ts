import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removeFile } from '~/domain/resources/remove-file.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/file-removal');
  const resourceId = idParam(args.params.resourceId);
  const fileId = idParam(args.params.fileId);
  const result = await withActor(actor, (work) => removeFile(work, { resourceId, fileId }));
  return redirectTo(context, `/methodiek/beheer/${resourceId}/bestanden`, {
    flash: result.ok ? { message: 'methodology:files.removed' } : refusalFlash(result),
  });
}
