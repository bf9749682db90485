import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { mandateInput } from '~/domain/requests/inputs';
import { askOtherMandate } from '~/domain/requests/mandate/ask-other-mandate.server';
import { findAskedMandate } from '~/domain/requests/mandate/mandate-queries.server';
import { canDo } from '~/domain/requests/request-lifecycle';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmailField } from '~/ui/primitives/email-field';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { countAttempt } from '~/web/rate-limit.server';
import { notFound, redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'request:mandate.other.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-mandate');
  const found = await withActor(actor, async (work) => {
    const request = await findOwnRequest(work, args.params.reference ?? '');
    return request && { request, mandate: await findAskedMandate(work, request.id) };
  });
  if (!found?.mandate) throw notFound();
  const { reference, version } = found.request;
  return json({
    reference,
    version,
    mandate: found.mandate,
    possible: canDo('ask-other-mandate', found.request).allowed,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-mandate');
  const reference = args.params.reference ?? '';
  const reading = await readForm(args.request, mandateInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const decision = await countAttempt('link-per-address', reading.value.address);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const result = await withActor(actor, async (work) => {
    const link = await askOtherMandate(work, { reference, ...reading.value });
    if (link.ok) await queueLinkMail(work, { template: 'mandate-asked', link: link.value });
    return link;
  });
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, `/aanvraag/${reference}`, { flash: { message: 'request:mandate.other.done' } });
}

export default function RequestMandate() {
  const { reference, version, mandate, possible } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT('request');
  const back = `/aanvraag/${reference}`;
  const labels = {
    name: t('mandate.other.name'),
    function: t('mandate.other.function'),
    address: t('mandate.other.address'),
  };
  const { name, address } = mandate;
  const form = sent?.form ?? startForm({ name, function: mandate.function, address });
  return (
    <Page
      title={t('mandate.other.title')}
      lead={possible ? t('mandate.other.lead') : undefined}
      width="text"
      breadcrumbs={[{ title: t('page.title', { reference }), to: back }]}
    >
      {possible ? (
        <>
          <Paragraph>{t('mandate.other.asked', { name, function: mandate.function, address })}</Paragraph>
          <Form>
            <FormErrorSummary form={form} labels={labels} />
            <HiddenField name="version" value={version} />
            <TextField form={form} name="name" label={labels.name} />
            <TextField form={form} name="function" label={labels.function} />
            <EmailField form={form} name="address" label={labels.address} autoComplete="off" />
            <SubmitRow>
              <Button icon="mail">{t('mandate.other.submit')}</Button>
            </SubmitRow>
          </Form>
        </>
      ) : (
        <EmptyState
          title={t('mandate.other.not-now')}
          text={t('mandate.other.not-now-text')}
          action={<ButtonLink to={back}>{t('page.back')}</ButtonLink>}
        />
      )}
    </Page>
  );
}
