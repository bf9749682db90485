import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findFileForEditors } from '~/domain/resources/file-queries.server';
import { attachment } from '~/web/attachment.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { ordinalParam } from '~/web/ordinal-param.server';
import { notFound } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/version-file');
  const wanted = {
    resourceId: idParam(args.params.resourceId),
    number: ordinalParam(args.params.number),
    fileId: idParam(args.params.fileId),
  };
  const file = await withActor(actor, (work) => findFileForEditors(work, wanted));
  if (!file) throw notFound();
  return attachment(file);
}
