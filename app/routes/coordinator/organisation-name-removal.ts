import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { removedAlias } from '~/domain/organisations/names/inputs';
import { removeAlias } from '~/domain/organisations/names/remove-alias.server';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/organisation-name-removal');
  const organisationId = idParam(args.params.organisationId);
  const page = `/coordinator/organisaties/${organisationId}/namen`;
  const reading = await readForm(args.request, removedAlias);
  if (!reading.ok)
    return redirectTo(context, page, { flash: { message: 'errors:invalid', kind: 'warning' } });
  const result = await withActor(actor, (work) => removeAlias(work, organisationId, reading.value.alias));
  return redirectTo(context, page, {
    flash: result.ok ? { message: 'upkeep:names.removed' } : refusalFlash(result),
  });
}
