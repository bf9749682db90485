import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { confirmOwnProfile } from '~/domain/registry/profile/confirm-profile.server';
import { enter } from '~/web/enter.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/profile-confirmation');
  if (!person) throw notFound();
  const confirmed = await withActor(actor, (work) => confirmOwnProfile(work, person.id));
  return redirectTo(context, '/reviewer/profiel', {
    flash: confirmed.ok ? { message: 'profile:own.confirmed' } : refusalFlash(confirmed),
  });
}
