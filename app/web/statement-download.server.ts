import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findOwnSigned, type SignedStatement } from '~/domain/registry/statements/statement-queries.server';
import type { RouteId } from './access';
import { type Entered, enter } from './enter.server';
import { idParam } from './id-param.server';
import { countAttempt } from './rate-limit.server';
import { notFound, redirectTo } from './respond.server';

/** For the routes that give somebody their own statement as a file. Throws the answer when there is none to give. */
export async function statementToDownload(
  args: LoaderFunctionArgs,
  routeId: RouteId,
): Promise<{ readonly entered: Entered; readonly statement: SignedStatement; readonly now: Date }> {
  const entered = await enter(args, routeId);
  const statementId = idParam(args.params.statementId);
  const decision = await countAttempt('statement-per-person', entered.person?.id ?? '');
  if (!decision.allowed) {
    throw redirectTo(entered.context, '/reviewer/verklaring', {
      flash: { message: 'registration:flash.too-many', kind: 'warning' },
    });
  }
  const found = await withActor(entered.actor, async (work) => {
    const statement = await findOwnSigned(work, statementId);
    return statement && { statement, now: work.now };
  });
  if (!found) throw notFound();
  return { entered, ...found };
}
