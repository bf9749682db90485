import type { LoaderFunctionArgs } from '@remix-run/node';
import { download } from '~/web/request-copy.server';
import { statementToDownload } from '~/web/statement-download.server';

export async function loader(args: LoaderFunctionArgs) {
  const { statement } = await statementToDownload(args, 'routes/reviewer/statement-jwt');
  return download(`${statement.compact}\n`, 'application/jwt', `verklaring-${statement.claims.sub}.jwt`);
}
