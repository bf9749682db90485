import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { codeInput } from '~/domain/requests/inputs';
import { confirmIntake } from '~/domain/requests/intake/confirm-intake.server';
import { findIntake } from '~/domain/requests/intake/find-intake.server';
import { stepPath, stepsOf } from '~/domain/requests/intake/intake-form';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CodeField } from '~/ui/primitives/code-field';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { readIntakeToken } from '~/web/intake-cookie.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';
import { startSession } from '~/web/session.server';

export const handle: PageHandle = { audience: 'public', title: 'intake:code.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/intake-code');
  const intake = await withActor(actor, (work) => findIntake(work, readIntakeToken(args.request)));
  const ready = intake?.isReady === true && !intake.onBehalf;
  const first = intake && stepsOf(intake.kind)[0];
  return json({
    address: ready ? (intake?.address ?? null) : null,
    changeAt: intake && first ? stepPath(intake.kind, first) : '/aanvraag',
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/requester/intake-code');
  for (const limit of ['code-try-per-network', 'intake-submit-per-network'] as const) {
    const decision = await countAttemptFrom(limit, context.clientAddress);
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const reading = await readForm(args.request, codeInput);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const { code } = reading.value;
  const token = readIntakeToken(args.request);
  const confirmed = await withActor(actor, async (work) => {
    const outcome = await confirmIntake(work, { token, code, language });
    const link = 'ok' in outcome && outcome.ok ? outcome.value.mandateLink : null;
    if (link) await queueLinkMail(work, { template: 'mandate-asked', link });
    return outcome;
  });
  if ('refusedCode' in confirmed) {
    const form: FormState = { values: {}, errors: { code: confirmed.refusedCode } };
    return json(form, { status: 422 });
  }
  if (!confirmed.ok) {
    if (confirmed.reason === 'draft-incomplete') throw redirectTo(context, '/aanvraag/controleren');
    return json(failureToForm(confirmed, {}), { status: 422 });
  }
  const { reference, requesterId } = confirmed.value;
  return redirectTo(context, `/aanvraag/${reference}`, {
    flash: { message: 'intake:sent', params: { reference } },
    cookies: [await startSession(requesterId, args.request)],
  });
}

export default function IntakeCode() {
  const { address, changeAt } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? startForm();
  const t = useT('intake');
  if (address === null) {
    return (
      <Page title={t('code.title')} width="text">
        <EmptyState
          title={t('code.no-draft-title')}
          text={t('code.no-draft')}
          action={
            <>
              <ButtonLink to="/inloggen">{t('code.sign-in')}</ButtonLink>
              <ButtonLink to="/aanvraag" kind="secondary">
                {t('code.again')}
              </ButtonLink>
            </>
          }
        />
      </Page>
    );
  }
  return (
    <Page title={t('code.title')} lead={t('code.lead')} width="text">
      <FormErrorSummary form={form} labels={{ code: t('code.code') }} />
      <Paragraph>{t('code.sent', { address })}</Paragraph>
      <Form>
        <CodeField form={form} name="code" label={t('code.code')} />
        <SubmitRow>
          <Button icon="send">{t('code.submit')}</Button>
        </SubmitRow>
      </Form>
      <Section title={t('code.help-title')}>
        <Paragraph>{t('code.help')}</Paragraph>
        <div className="lk-actions">
          <Form action="/aanvraag/controleren">
            <Button kind="secondary">{t('code.resend')}</Button>
          </Form>
          <ButtonLink to={`${changeAt}?terug=controleren`} kind="subtle">
            {t('code.other-address')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
