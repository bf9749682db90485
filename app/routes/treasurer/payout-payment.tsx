import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { payoutInput } from '~/domain/billing/payouts/payout-inputs';
import { recordPayout } from '~/domain/billing/payouts/record-payout.server';
import { findStatement } from '~/domain/billing/payouts/statement-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'payouts:payment.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payout-payment');
  const statement = await withActor(actor, (work) => findStatement(work, args.params.payout ?? ''));
  if (!statement || statement.paidOn !== null) throw notFound();
  const { called, payeeName, totalCents } = statement;
  return json({ called, payeeName, totalCents });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/payout-payment');
  const called = args.params.payout ?? '';
  const reading = await readForm(args.request, payoutInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const paid = await withActor(actor, (work) => recordPayout(work, { called, ...reading.value }));
  if (paid.ok) {
    return redirectTo(context, `/penningmeester/uitbetalingen/${called}`, {
      flash: { message: 'payouts:payment.done' },
    });
  }
  if (paid.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(paid, reading.typed) }, 409);
}

export default function PayoutPayment() {
  const { called, payeeName, totalCents } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('payouts');
  const language = useLanguage();
  return (
    <Page
      title={t('payment.title')}
      lead={t('payment.lead', { number: called, payee: payeeName, amount: formatEuro(language, totalCents) })}
      breadcrumbs={[{ to: `/penningmeester/uitbetalingen/${called}`, title: called }]}
    >
      <Paragraph>{t('payment.text')}</Paragraph>
      <Form>
        <FormErrorSummary form={form} labels={{ paidOn: t('payment.day') }} />
        <DayField form={form} name="paidOn" label={t('payment.day')} />
        <SubmitRow>
          <Button icon="check">{t('payment.submit')}</Button>
        </SubmitRow>
      </Form>
    </Page>
  );
}
