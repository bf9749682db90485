import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { revokeStatement } from '~/domain/registry/statements/revoke-statement.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/statement-revocation');
  const statementId = idParam(args.params.statementId);
  const revoked = await withActor(actor, (work) => revokeStatement(work, statementId));
  if (!revoked.ok) throw notFound();
  return redirectTo(context, '/reviewer/verklaring', { flash: { message: 'registration:flash.revoked' } });
}
