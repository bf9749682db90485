import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { endSubscription } from '~/domain/notifications/end-subscription.server';
import { enter } from '~/web/enter.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

/** "Stop", by the link of any mail, without signing in. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/subscription-end');
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const token = args.params.token ?? '';
  const result = await withActor(actor, (work) => endSubscription(work, token));
  if (!result.ok) return redirectTo(context, `/leren/abonnement/${token}`);
  return redirectTo(context, '/leren/abonnement', { flash: { message: 'library:subscription.ended' } });
}
