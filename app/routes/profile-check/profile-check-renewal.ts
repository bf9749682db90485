import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { renewCheckLink } from '~/domain/notifications/renew-check-link.server';
import { enter } from '~/web/enter.server';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

/** A new link to the address its person has now. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/profile-check/profile-check-renewal');
  const token = args.params.token ?? '';
  const perNetwork = await countAttemptFrom('link-per-network', context.clientAddress);
  const perLink = await countAttempt('link-per-address', token);
  for (const decision of [perNetwork, perLink]) {
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const renewed = await withActor(actor, (work) => renewCheckLink(work, token));
  const flash = renewed.ok ? { flash: { message: 'profile:check.renewed' as const } } : {};
  return redirectTo(context, `/profiel-controle/${token}`, flash);
}
