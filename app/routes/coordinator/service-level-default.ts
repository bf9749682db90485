import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { restoreServiceLevel } from '~/domain/requests/service-levels/restore-service-level.server';
import { restoredLevel } from '~/domain/requests/service-levels/service-level-inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { levelParam } from '~/web/level-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/service-level-default');
  const { kind, status } = levelParam(args.params);
  const page = `/coordinator/termijnen/${kind}/${status}`;
  const reading = await readForm(args.request, restoredLevel);
  if (!reading.ok) {
    return redirectTo(context, page, { flash: { message: 'errors:invalid', kind: 'warning' } });
  }
  const result = await withActor(actor, (work) =>
    restoreServiceLevel(work, { kind, status, ...reading.value }),
  );
  if (!result.ok) return redirectTo(context, page, { flash: refusalFlash(result) });
  return redirectTo(context, '/coordinator/termijnen', { flash: { message: 'levels:flash.restored' } });
}
