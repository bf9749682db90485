import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { signedRevokedList } from '~/domain/registry/statements/revoked-list.server';
import { enter } from '~/web/enter.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { tooMany } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/revoked-statements');
  const decision = await countAttemptFrom('statement-check-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  return new Response(`${await withActor(actor, signedRevokedList)}\n`, {
    headers: {
      'Content-Type': 'application/jwt',
      'Cache-Control': 'public, no-cache',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
