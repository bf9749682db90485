import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { currentGroundRules } from '~/domain/requests/participation/ground-rules';
import { quoteInput } from '~/domain/reviews/agreement/agreement-inputs';
import {
  findLastRate,
  findLiveQuote,
  listWithdrawnQuotes,
} from '~/domain/reviews/agreement/quote-queries.server';
import { sendQuote } from '~/domain/reviews/agreement/send-quote.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { EarlierQuotes } from '~/ui/domain/agreement/earlier-quotes';
import { QuoteForm } from '~/ui/domain/agreement/quote-form';
import { QuoteView } from '~/ui/domain/agreement/quote-view';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'quote:quote.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-quote');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const { requestId } = head;
    const mayOffer = head.parts.includes('coordinator') && !isOver(head.status);
    return {
      head,
      quote: await findLiveQuote(work, requestId),
      earlier: await listWithdrawnQuotes(work, requestId),
      lastRateCents: mayOffer ? await findLastRate(work, requestId) : null,
      mayOffer,
    };
  });
  if (!found) throw notFound();
  return json({ ...found, groundRules: currentGroundRules });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-quote');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, quoteInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const sent = await withActor(actor, (work) => sendQuote(work, { reference, ...reading.value }));
  if (!sent.ok) {
    if (sent.reason === 'not-found' || sent.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(sent, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/offerte`, { flash: { message: 'quote:send.sent' } });
}

export default function ReviewQuote() {
  const { head, quote, earlier, lastRateCents, mayOffer, groundRules } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('quote');
  const here = `/reviews/${head.reference}/offerte`;
  const mayAgree = mayOffer && quote !== null && quote.standing !== 'outdated';
  return (
    <ReviewPage head={head} title={t('quote.title')} lead={t('quote.lead')}>
      {quote ? (
        <QuoteView
          quote={quote}
          reader="member"
          pdf={`${here}/${quote.version}/offerte.pdf`}
          agreementAt={mayAgree ? (position) => `${here}/akkoord/${position}` : undefined}
        />
      ) : (
        <EmptyState title={t('quote.none')} text={t('quote.none-text')} />
      )}
      {mayOffer && (
        <QuoteForm
          version={head.version}
          isAgain={quote !== null}
          lastRateCents={lastRateCents}
          groundRules={groundRules}
          refused={refused}
        />
      )}
      <EarlierQuotes quotes={earlier} here={here} />
    </ReviewPage>
  );
}
