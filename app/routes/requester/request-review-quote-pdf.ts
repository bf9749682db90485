import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findLiveQuote } from '~/domain/reviews/agreement/quote-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { enter } from '~/web/enter.server';
import { countQuotePdf, quotePdf } from '~/web/quote-pdf.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enter(args, 'routes/requester/request-review-quote-pdf');
  const reference = referenceParam(args.params.reference);
  await countQuotePdf(entered, `/aanvraag/${reference}/leerreview/offerte`);
  const found = await withActor(entered.actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('commissioner')) return null;
    const quote = await findLiveQuote(work, head.requestId);
    return quote && { head, quote };
  });
  if (!found) throw notFound();
  return await quotePdf(found.head, found.quote, entered);
}
