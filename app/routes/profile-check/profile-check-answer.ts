import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { confirmByLink } from '~/domain/registry/profile/confirm-profile.server';
import { enter } from '~/web/enter.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

/** "Yes, this is still right". The page of the link then says how it stands, also when this came too late. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/profile-check/profile-check-answer');
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const token = args.params.token ?? '';
  await withActor(actor, (work) => confirmByLink(work, token));
  return redirectTo(context, `/profiel-controle/${token}`);
}
