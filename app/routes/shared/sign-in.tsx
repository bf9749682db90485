import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listDemonstrationPeople } from '~/domain/accounts/demonstration.server';
import { signInAddress } from '~/domain/accounts/inputs';
import { sendSignInCode } from '~/domain/notifications/send-sign-in-code.server';
import { useT } from '~/i18n/use-t';
import { DemonstrationPeople } from '~/ui/domain/account/demonstration-people';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmailField } from '~/ui/primitives/email-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { atEvenPace } from '~/web/even-pace';
import { readForm } from '~/web/forms.server';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, wantedPath } from '~/web/respond.server';
import { readSignIn, signInCookie } from '~/web/sign-in-cookie.server';

export const handle: PageHandle = { audience: 'public', title: 'account:sign-in.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/shared/sign-in');
  if (person) throw redirectTo(context, wantedPath(args.request, '/mijn'));
  return json({ demonstration: await withActor(actor, listDemonstrationPeople) });
}

/** The same answer, as soon, for every address: nobody learns here who has an account. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/shared/sign-in');
  const reading = await readForm(args.request, signInAddress);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const { address } = reading.value;
  const counts = [
    await countAttemptFrom('sign-in-code-per-network', context.clientAddress),
    await countAttempt('sign-in-code-per-address', address),
  ];
  if (counts.some(({ allowed }) => !allowed)) {
    const form: FormState = { values: reading.typed, errors: { '': 'too-many-codes' } };
    return json(form, { status: 429 });
  }
  await atEvenPace(() => withActor(actor, (work) => sendSignInCode(work, { address, language })));
  const again = readSignIn(args.request);
  const wanted = wantedPath(args.request, again?.wanted ?? '/mijn');
  return redirectTo(context, '/inloggen/code', {
    cookies: [signInCookie({ address, wanted }, context.publicOrigin.startsWith('https://'))],
    ...(again?.address === address ? { flash: { message: 'account:flash.code-sent' } } : {}),
  });
}

export default function SignIn() {
  const { demonstration } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? startForm();
  const t = useT('account');
  return (
    <Page title={t('sign-in.title')} lead={t('sign-in.lead')} width="text">
      <FormErrorSummary form={form} labels={{ address: t('sign-in.address') }} />
      <Form>
        <EmailField form={form} name="address" label={t('sign-in.address')} />
        <SubmitRow>
          <Button icon="send">{t('sign-in.submit')}</Button>
        </SubmitRow>
      </Form>
      {demonstration.length > 0 && <DemonstrationPeople groups={demonstration} />}
      <Section title={t('sign-in.no-account-title')}>
        <Paragraph>{t('sign-in.no-account')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/aanvraag" kind="secondary">
            {t('sign-in.ask')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
