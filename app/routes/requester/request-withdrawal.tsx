import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { endMatching } from '~/domain/matching/end-matching.server';
import { withdrawRequest } from '~/domain/requests/closing/withdraw-request.server';
import { withdrawalReasons } from '~/domain/requests/closing/withdrawal-reason';
import { withdrawalInput } from '~/domain/requests/inputs';
import { canDo } from '~/domain/requests/request-lifecycle';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'request:withdrawal.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-withdrawal');
  const request = await withActor(actor, (work) => findOwnRequest(work, args.params.reference ?? ''));
  if (!request) throw notFound();
  const { reference, version, kind, status } = request;
  return json({ reference, version, status, possible: canDo('withdraw-request', { kind, status }).allowed });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-withdrawal');
  const reference = args.params.reference ?? '';
  const reading = await readForm(args.request, withdrawalInput);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const withdrawn = await withActor(actor, async (work) => {
    const outcome = await withdrawRequest(work, { ...reading.value, reference });
    if (outcome.ok) await endMatching(work, { requestId: outcome.value.requestId, reason: 'request-closed' });
    return outcome;
  });
  if (!withdrawn.ok) {
    if (withdrawn.reason === 'not-found') throw notFound();
    return json(failureToForm(withdrawn, reading.typed), { status: 409 });
  }
  return redirectTo(context, `/aanvraag/${reference}`, { flash: { message: 'request:withdrawal.done' } });
}

export default function RequestWithdrawal() {
  const { reference, version, status, possible } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? startForm();
  const t = useT('request');
  const any = useT();
  const address = `/aanvraag/${reference}`;
  return (
    <Page
      title={t('withdrawal.title')}
      lead={possible ? t('withdrawal.lead') : undefined}
      width="text"
      breadcrumbs={[
        { title: t('list.title'), to: '/aanvragen' },
        { title: t('page.title', { reference }), to: address },
      ]}
    >
      <FormErrorSummary form={form} labels={{ reason: t('withdrawal.reason') }} />
      {possible ? (
        <Form>
          <HiddenField name="version" value={version} />
          <RadioGroup
            form={form}
            name="reason"
            label={t('withdrawal.reason')}
            description={t('withdrawal.reason-help')}
            options={withdrawalReasons.map((value) => ({
              value,
              label: any(`domain:withdrawalReason.${value}`),
            }))}
          />
          <SubmitRow>
            <Button kind="danger">{t('withdrawal.submit')}</Button>
            <ButtonLink to={address} kind="secondary">
              {t('withdrawal.keep')}
            </ButtonLink>
          </SubmitRow>
        </Form>
      ) : (
        <>
          <Alert kind="info" title={t('withdrawal.closed')}>
            {t('withdrawal.closed-text', { status: any(`domain:requestStatus.${status}`) })}
          </Alert>
          <div className="lk-actions">
            <ButtonLink to={address}>{t('page.back')}</ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
