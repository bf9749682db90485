import type { LoaderFunctionArgs } from '@remix-run/node';
import { addDays } from '~/domain/kernel/calendar-day';
import { download } from '~/web/request-copy.server';
import { notFound } from '~/web/respond.server';
import { selfBilledUbl } from '~/web/self-billed-invoice.server';
import { statementToDownload } from '~/web/statement-files.server';

/** The network pays within this many days of what it wrote itself. */
const paymentDays = 30;

export async function loader(args: LoaderFunctionArgs) {
  const under = '/penningmeester/uitbetalingen';
  const { statement } = await statementToDownload(args, 'routes/treasurer/payout-statement-ubl', { under });
  if (statement.kind !== 'self-billing') throw notFound();
  const xml = selfBilledUbl({ ...statement, dueOn: addDays(statement.issuedOn, paymentDays) });
  return download(xml, 'application/xml', `factuur-${statement.called}.xml`);
}
