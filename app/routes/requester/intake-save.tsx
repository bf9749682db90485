import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { draftLinkInput } from '~/domain/requests/inputs';
import { findIntake } from '~/domain/requests/intake/find-intake.server';
import { firstIncompleteStep } from '~/domain/requests/intake/intake-answers';
import { stepPath } from '~/domain/requests/intake/intake-form';
import { linkToDraft } from '~/domain/requests/intake/link-to-draft.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmailField } from '~/ui/primitives/email-field';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { readIntakeToken } from '~/web/intake-cookie.server';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'public', title: 'intake:save.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/intake-save');
  const intake = await withActor(actor, (work) => findIntake(work, readIntakeToken(args.request)));
  if (!intake) return json({ intake: null });
  const next = firstIncompleteStep(intake.kind, intake.answers);
  return json({
    intake: {
      address: intake.address ?? '',
      continueAt: next ? stepPath(intake.kind, next) : '/aanvraag/controleren',
    },
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/requester/intake-save');
  const reading = await readForm(args.request, draftLinkInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { address } = reading.value;
  const perNetwork = await countAttemptFrom('link-per-network', context.clientAddress);
  const perAddress = await countAttempt('link-per-address', address);
  for (const decision of [perNetwork, perAddress]) {
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const token = readIntakeToken(args.request);
  const result = await withActor(actor, async (work) => {
    const link = await linkToDraft(work, token, { address, language });
    if (link.ok) await queueLinkMail(work, { template: 'draft-link', link: link.value });
    return link;
  });
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, '/aanvraag/bewaren', { flash: { message: 'intake:save.sent' } });
}

export default function IntakeSave() {
  const { intake } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT('intake');
  if (!intake) {
    return (
      <Page title={t('save.title')} width="text">
        <EmptyState
          title={t('save.none-title')}
          text={t('save.none')}
          action={<ButtonLink to="/aanvraag">{t('save.begin')}</ButtonLink>}
        />
      </Page>
    );
  }
  const form: FormState = sent?.form ?? startForm({ address: intake.address });
  return (
    <Page title={t('save.title')} lead={t('save.lead')} width="text">
      <FormErrorSummary form={form} labels={{ address: t('save.address') }} />
      <Form>
        <EmailField
          form={form}
          name="address"
          label={t('save.address')}
          description={t('save.address-help')}
        />
        <SubmitRow>
          <Button icon="mail">{t('save.submit')}</Button>
          <ButtonLink to={intake.continueAt} kind="subtle">
            {t('save.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
      <Paragraph>{t('save.kept')}</Paragraph>
    </Page>
  );
}
