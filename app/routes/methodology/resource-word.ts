import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findForReaders } from '~/domain/resources/library-queries.server';
import { enter } from '~/web/enter.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { resourceAsWord } from '~/web/resource-word.server';
import { notFound, tooMany } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/methodology/resource-word');
  const decision = await countAttemptFrom('file-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const found = await withActor(actor, (work) => findForReaders(work, language, args.params.slug ?? ''));
  if (!found || found.standing === 'stepped-back' || found.kind !== 'template') throw notFound();
  return resourceAsWord(found);
}
