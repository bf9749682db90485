import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { groupKnown } from '~/domain/organisations/ties/inputs';
import { sayGroupKnown } from '~/domain/organisations/ties/say-group-known.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-group');
  const organisationId = idParam(args.params.organisationId);
  const page = `/coordinator/organisaties/${organisationId}`;
  const reading = await readForm(args.request, groupKnown);
  if (!reading.ok)
    return redirectTo(context, page, { flash: { message: 'errors:invalid', kind: 'warning' } });
  const known = reading.value.parentKnown === 'yes';
  const result = await withActor(actor, (work) => sayGroupKnown(work, organisationId, known));
  return redirectTo(context, page, {
    flash: result.ok ? { message: 'organisations:pages.group-saved' } : refusalFlash(result),
  });
}
