import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { agreeShare } from '~/domain/reviews/agreement/agree-share.server';
import { writtenAgreementInput } from '~/domain/reviews/agreement/agreement-inputs';
import { findLiveQuote } from '~/domain/reviews/agreement/quote-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { AgreementForm } from '~/ui/domain/agreement/agreement-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import { formatEuro } from '~/ui/formats/euro';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { ordinalParam } from '~/web/ordinal-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('quote:agree.title', { payer: data.share.payerName }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-quote-agreement');
  const reference = referenceParam(args.params.reference);
  const position = ordinalParam(args.params.position);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('coordinator')) return null;
    const quote = await findLiveQuote(work, head.requestId);
    const share = quote?.shares.find((one) => one.position === position);
    if (!quote || !share) return null;
    const isOpen = share.agreedOn === null && quote.standing !== 'outdated' && !isOver(head.status);
    return { head, share, isOpen, today: calendarDayAt(work.now) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-quote-agreement');
  const reference = referenceParam(args.params.reference);
  const position = ordinalParam(args.params.position);
  const reading = await readForm(args.request, writtenAgreementInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const agreed = await withActor(actor, (work) =>
    agreeShare(work, { reference, ...reading.value, position }),
  );
  if (!agreed.ok) {
    if (agreed.reason === 'not-found' || agreed.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(agreed, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/offerte`, { flash: { message: 'quote:agree.done' } });
}

export default function ReviewQuoteAgreement() {
  const { head, share, isOpen, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('quote');
  const language = useLanguage();
  const { payerName: payer, netCents, vatCents } = share;
  return (
    <ReviewPage head={head} title={t('agree.title', { payer })} lead={t('agree.lead')} width="text">
      <Paragraph>{t('agree.amount', { payer, amount: formatEuro(language, netCents + vatCents) })}</Paragraph>
      {isOpen ? (
        <AgreementForm version={head.version} share={share} today={today} refused={refused} />
      ) : (
        <Alert kind="info">{t('agree.not-now')}</Alert>
      )}
      <div className="lk-actions">
        <ButtonLink to={`/reviews/${head.reference}/offerte`} kind="subtle">
          {t('agree.back')}
        </ButtonLink>
      </div>
    </ReviewPage>
  );
}
