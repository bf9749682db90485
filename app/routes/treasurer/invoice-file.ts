import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findInvoiceFile } from '~/domain/billing/invoices/find-invoice.server';
import { invoiceFiles } from '~/domain/billing/invoices/invoice-kind';
import { invoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { fileNames } from '~/ui/domain/invoices/file-names';
import { enter } from '~/web/enter.server';
import { invoiceParam } from '~/web/invoice-param.server';
import { download } from '~/web/request-copy.server';
import { notFound } from '~/web/respond.server';

/** Exactly the bytes that were made. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/invoice-file');
  const name = invoiceParam(args.params.invoiceNumber);
  const file = invoiceFiles.find((one) => fileNames[one] === args.params.invoiceFile);
  if (!file) throw notFound();
  const bytes = await withActor(actor, (work) => findInvoiceFile(work, { name, file }));
  if (!bytes) throw notFound();
  const type = file === 'ubl' ? 'application/xml' : 'application/pdf';
  return download(new Uint8Array(bytes), type, `${invoiceNumber(name)}-${fileNames[file]}`);
}
