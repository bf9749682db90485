import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findPaymentFile } from '~/domain/billing/payouts/statement-queries.server';
import { enter } from '~/web/enter.server';
import { download } from '~/web/request-copy.server';
import { notFound } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payment-file');
  const [, year, number] = /^(\d{4})-(\d{1,5})$/.exec(args.params.file ?? '') ?? [];
  if (year === undefined) throw notFound();
  const named = { year: Number(year), number: Number(number) };
  const file = await withActor(actor, (work) => findPaymentFile(work, named));
  if (!file) throw notFound();
  return download(new Uint8Array(file.bytes), 'application/xml', `betaalbestand-${year}-${number}.xml`);
}
