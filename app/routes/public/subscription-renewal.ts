import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { renewSubscription } from '~/domain/findings/subscription/renew-subscription.server';
import { enter } from '~/web/enter.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

/** "Go on", by the link of any mail. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/subscription-renewal');
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const token = args.params.token ?? '';
  const result = await withActor(actor, (work) => renewSubscription(work, token));
  if (!result.ok) return redirectTo(context, `/leren/abonnement/${token}`);
  return redirectTo(context, `/leren/abonnement/${token}`, {
    flash: { message: 'library:subscription.renewed' },
  });
}
