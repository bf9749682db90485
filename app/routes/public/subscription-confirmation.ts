import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { confirmSubscription } from '~/domain/findings/subscription/confirm-subscription.server';
import { enter } from '~/web/enter.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

/** "Yes, mail me". The link works once; after that every mail has one. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/subscription-confirmation');
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const token = args.params.token ?? '';
  const result = await withActor(actor, (work) => confirmSubscription(work, token));
  if (!result.ok) return redirectTo(context, `/leren/abonnement/${token}`);
  return redirectTo(context, '/leren/abonnement', { flash: { message: 'library:subscription.confirmed' } });
}
