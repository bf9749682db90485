import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { exportFileName, exportMediaType } from '~/domain/billing/exports/export-format';
import { findExport } from '~/domain/billing/exports/export-queries.server';
import { readExport } from '~/domain/billing/exports/read-export.server';
import { enter } from '~/web/enter.server';
import { exportParam } from '~/web/export-param.server';
import { download } from '~/web/request-copy.server';
import { notFound } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/export-file');
  const named = exportParam(args.params.export);
  const found = await withActor(actor, (work) => findExport(work, named));
  if (found?.status !== 'done') throw notFound();
  const file = Readable.from(readExport(actor, found.id), { objectMode: false });
  const answer = download(
    createReadableStreamFromReadable(file),
    exportMediaType(found.format),
    exportFileName(found),
  );
  answer.headers.set('Content-Length', String(found.sizeBytes));
  return answer;
}
