import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { signInWithLink } from '~/domain/accounts/sign-in.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm } from '~/web/forms.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';
import { startSession } from '~/web/session.server';
import { forgetSignIn, readSignIn } from '~/web/sign-in-cookie.server';

export const handle: PageHandle = { audience: 'public', title: 'account:link.title', indexed: false };

/** Mail scanners follow links: opening the page looks at nothing and uses nothing up. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, context } = await enter(args, 'routes/shared/sign-in-link');
  if (person) throw redirectTo(context, '/mijn');
  return json(null);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/sign-in-link');
  const decision = await countAttemptFrom('code-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const admitted = await withActor(actor, (work) => signInWithLink(work, args.params.token ?? ''));
  if (!admitted.ok) return json(failureToForm(admitted, {}), { status: 422 });
  return redirectTo(context, readSignIn(args.request)?.wanted ?? '/mijn', {
    cookies: [
      await startSession(admitted.value.personId, args.request),
      forgetSignIn(context.publicOrigin.startsWith('https://')),
    ],
  });
}

export default function SignInLink() {
  const refused: FormState | undefined = useActionData<typeof action>();
  const t = useT('account');
  return (
    <Page title={t('link.title')} lead={refused ? undefined : t('link.lead')} width="text">
      {refused ? (
        <>
          <FormErrorSummary form={refused} labels={{}} />
          <ButtonLink to="/inloggen">{t('link.new-code')}</ButtonLink>
        </>
      ) : (
        <Form>
          <SubmitRow>
            <Button icon="sign-in">{t('link.submit')}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  );
}
