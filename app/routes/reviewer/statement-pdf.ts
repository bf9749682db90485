import type { LoaderFunctionArgs } from '@remix-run/node';
import { download } from '~/web/request-copy.server';
import { statementToDownload } from '~/web/statement-download.server';
import { statementPdf } from '~/web/statement-pdf.server';

export async function loader(args: LoaderFunctionArgs) {
  const { entered, statement, now } = await statementToDownload(args, 'routes/reviewer/statement-pdf');
  const { language, context } = entered;
  const pdf = await statementPdf(statement, { language, origin: context.publicOrigin, now });
  return download(new Uint8Array(pdf), 'application/pdf', `verklaring-${statement.claims.sub}.pdf`);
}
