import type { LoaderFunctionArgs } from '@remix-run/node';
import { statementPdf, statementToDownload } from '~/web/statement-files.server';

export async function loader(args: LoaderFunctionArgs) {
  const under = '/penningmeester/uitbetalingen';
  const { entered, statement } = await statementToDownload(args, 'routes/treasurer/payout-statement-pdf', {
    under,
  });
  return await statementPdf(statement, entered);
}
