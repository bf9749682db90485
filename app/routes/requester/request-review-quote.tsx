import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { agreeShare } from '~/domain/reviews/agreement/agree-share.server';
import { agreementInput } from '~/domain/reviews/agreement/agreement-inputs';
import { findLiveQuote } from '~/domain/reviews/agreement/quote-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { PayersToAgree } from '~/ui/domain/agreement/payers-to-agree';
import { QuoteView } from '~/ui/domain/agreement/quote-view';
import { ReviewStatusBadge } from '~/ui/domain/review/review-status-badge';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'quote:quote.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-review-quote');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('commissioner')) return null;
    return { head, quote: await findLiveQuote(work, head.requestId), today: calendarDayAt(work.now) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-review-quote');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, agreementInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const agreed = await withActor(actor, (work) => agreeShare(work, { reference, ...reading.value }));
  if (!agreed.ok) {
    if (agreed.reason === 'not-found' || agreed.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(agreed, reading.typed) }, 409);
  }
  return redirectTo(context, `/aanvraag/${reference}/leerreview/offerte`, {
    flash: { message: 'quote:agree.done' },
  });
}

export default function RequestReviewQuote() {
  const { head, quote, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('quote');
  const review = useT('review');
  const { reference, status, version } = head;
  const room = `/aanvraag/${reference}/leerreview`;
  return (
    <Page
      title={t('quote.title')}
      lead={t('quote.lead')}
      aside={<ReviewStatusBadge status={status} />}
      breadcrumbs={[
        { title: reference, to: `/aanvraag/${reference}` },
        { title: review('room.title', { reference }), to: room },
      ]}
    >
      {quote ? (
        <QuoteView quote={quote} reader="requester" pdf={`${room}/offerte.pdf`} />
      ) : (
        <EmptyState title={t('quote.none')} text={t('quote.none-requester')} />
      )}
      {quote?.standing === 'sent' && !isOver(status) && (
        <PayersToAgree shares={quote.shares} version={version} today={today} refused={refused} />
      )}
    </Page>
  );
}
