import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { roleChoice } from '~/domain/accounts/inputs';
import { giveRole } from '~/domain/registry/profile/give-role.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person-role');
  const personId = idParam(args.params.personId);
  const page = `/coordinator/mensen/${personId}`;
  const reading = await readForm(args.request, roleChoice);
  if (!reading.ok) return redirectTo(context, page, { flash: { message: 'errors:choose', kind: 'warning' } });
  const { role } = reading.value;
  const given = await withActor(actor, (work) => giveRole(work, { personId, role }));
  if (!given.ok) return redirectTo(context, page, { flash: refusalFlash(given) });
  return redirectTo(context, page, { flash: { message: 'coordinator:flash.role-granted' } });
}
