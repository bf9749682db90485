import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findDemonstrationPerson } from '~/domain/accounts/demonstration.server';
import { demonstrationChoice } from '~/domain/accounts/inputs';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { notFound, redirectTo, wantedPath } from '~/web/respond.server';
import { startSession } from '~/web/session.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/demonstration-sign-in');
  const reading = await readForm(args.request, demonstrationChoice);
  if (!reading.ok) throw notFound();
  const { personId } = reading.value;
  const found = await withActor(actor, (work) => findDemonstrationPerson(work, personId));
  if (!found) throw notFound();
  return redirectTo(context, wantedPath(args.request, '/mijn'), {
    cookies: [await startSession(found, args.request)],
  });
}
