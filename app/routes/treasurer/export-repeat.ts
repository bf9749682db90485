import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { askExportAgain } from '~/domain/billing/exports/ask-export.server';
import { exportNumber } from '~/domain/billing/exports/export-format';
import { enter } from '~/web/enter.server';
import { exportParam } from '~/web/export-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/export-repeat');
  const named = exportParam(args.params.export);
  const asked = await withActor(actor, (work) => askExportAgain(work, named));
  return redirectTo(context, `/penningmeester/exports/${exportNumber(named)}`, {
    flash: asked.ok ? { message: 'exports:flash.again' } : refusalFlash(asked),
  });
}
