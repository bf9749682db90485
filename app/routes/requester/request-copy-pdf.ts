import type { LoaderFunctionArgs } from '@remix-run/node';
import { copyToDownload, download } from '~/web/request-copy.server';
import { requestCopyPdf } from '~/web/request-copy-pdf.server';

export async function loader(args: LoaderFunctionArgs) {
  const { copy, entered } = await copyToDownload(args, 'routes/requester/request-copy-pdf');
  const pdf = await requestCopyPdf(copy, entered.language);
  return download(new Uint8Array(pdf), 'application/pdf', `aanvraag-${copy.reference}.pdf`);
}
