import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { assignRole } from '~/domain/accounts/assign-role.server';
import { roleChoice } from '~/domain/accounts/inputs';
import { accreditedRoles } from '~/domain/registry/accreditation-status';
import { indexPerson } from '~/domain/registry/index-registry.server';
import { openProfile } from '~/domain/registry/open-profile.server';
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
  const assigned = await withActor(actor, async (work) => {
    const granted = await assignRole(work, { personId, role });
    const needsProfile = accreditedRoles.some((accredited) => accredited === role);
    if (!granted.ok || !needsProfile) return granted;
    const opened = await openProfile(work, personId);
    if (opened.ok) await indexPerson(work, personId);
    return opened;
  });
  if (!assigned.ok) return redirectTo(context, page, { flash: refusalFlash(assigned) });
  return redirectTo(context, page, { flash: { message: 'coordinator:flash.role-granted' } });
}
