import type { LoaderFunctionArgs } from '@remix-run/node';
import { requestDocument } from '~/domain/requests/copy/request-document';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { copyToDownload, download } from '~/web/request-copy.server';

export async function loader(args: LoaderFunctionArgs) {
  const { copy, entered } = await copyToDownload(args, 'routes/requester/request-copy-json');
  const document = requestDocument(copy, {
    steps: stepsOf(copy.kind),
    places: copy.places,
    origin: entered.context.publicOrigin,
  });
  return download(
    `${JSON.stringify(document, null, 2)}\n`,
    'application/json; charset=utf-8',
    `aanvraag-${copy.reference}.json`,
  );
}
