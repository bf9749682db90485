import type { LoaderFunctionArgs } from '@remix-run/node';
import { statementPdf, statementToDownload } from '~/web/statement-files.server';

export async function loader(args: LoaderFunctionArgs) {
  const { entered, statement } = await statementToDownload(args, 'routes/shared/own-payout-pdf', {
    under: '/uren/vergoedingen',
    own: true,
  });
  return await statementPdf(statement, entered);
}
