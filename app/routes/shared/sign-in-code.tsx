import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { signInCode } from '~/domain/accounts/inputs';
import { signInWithCode } from '~/domain/accounts/sign-in.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CodeField } from '~/ui/primitives/code-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';
import { startSession } from '~/web/session.server';
import { forgetSignIn, readSignIn } from '~/web/sign-in-cookie.server';

export const handle: PageHandle = { audience: 'public', title: 'account:code.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { person, context } = await enter(args, 'routes/shared/sign-in-code');
  const attempt = readSignIn(args.request);
  if (person) throw redirectTo(context, attempt?.wanted ?? '/mijn');
  if (!attempt) throw redirectTo(context, '/inloggen');
  return json({ address: attempt.address });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/sign-in-code');
  const attempt = readSignIn(args.request);
  if (!attempt) throw redirectTo(context, '/inloggen');
  const decision = await countAttemptFrom('code-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const reading = await readForm(args.request, signInCode);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const { code } = reading.value;
  const verdict = await withActor(actor, (work) => signInWithCode(work, { address: attempt.address, code }));
  if ('refusedCode' in verdict) {
    const form: FormState = { values: {}, errors: { code: verdict.refusedCode } };
    return json(form, { status: 422 });
  }
  return redirectTo(context, attempt.wanted ?? '/mijn', {
    cookies: [
      await startSession(verdict.personId, args.request),
      forgetSignIn(context.publicOrigin.startsWith('https://')),
    ],
  });
}

export default function SignInCode() {
  const { address } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? startForm();
  const t = useT('account');
  return (
    <Page title={t('code.title')} lead={t('code.lead')} width="text">
      <FormErrorSummary form={form} labels={{ code: t('code.code') }} />
      <Paragraph>{t('code.sent', { address })}</Paragraph>
      <Form>
        <CodeField form={form} name="code" label={t('code.code')} />
        <SubmitRow>
          <Button icon="sign-in">{t('code.submit')}</Button>
        </SubmitRow>
      </Form>
      <Section title={t('code.help-title')}>
        <Paragraph>{t('code.help')}</Paragraph>
        <div className="lk-actions">
          <Form action="/inloggen">
            <HiddenField name="address" value={address} />
            <Button kind="secondary">{t('code.resend')}</Button>
          </Form>
          <ButtonLink to="/inloggen" kind="subtle">
            {t('code.other-address')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
