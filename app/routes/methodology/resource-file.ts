import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findFileForReaders } from '~/domain/resources/file-queries.server';
import { attachment } from '~/web/attachment.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { notFound, tooMany } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/resource-file');
  const slug = args.params.slug ?? '';
  const fileId = idParam(args.params.fileId);
  const decision = await countAttemptFrom('file-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const file = await withActor(actor, (work) => findFileForReaders(work, { slug, fileId }));
  if (!file) throw notFound();
  return attachment(file);
}
