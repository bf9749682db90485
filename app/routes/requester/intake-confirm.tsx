import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { succeed } from '~/domain/kernel/result';
import { queueCodeMail } from '~/domain/notifications/queue-code-mail.server';
import { listPlaces } from '~/domain/registry/public-queries.server';
import { findIntake } from '~/domain/requests/find-intake.server';
import { intakeSteps, type StepName } from '~/domain/requests/intake-form';
import { requestIntakeCode } from '~/domain/requests/request-intake-code.server';
import { useT } from '~/i18n/use-t';
import { IntakeOverview } from '~/ui/domain/intake/intake-overview';
import { IntakeProgress } from '~/ui/domain/intake/intake-progress';
import { stepTitle } from '~/ui/domain/intake/intake-words';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { readIntakeToken } from '~/web/intake-cookie.server';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'public', title: 'intake:check.title', indexed: false };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/intake-confirm');
  const { intake, places } = await withActor(actor, async (work) => ({
    intake: await findIntake(work, readIntakeToken(args.request)),
    places: await listPlaces(work),
  }));
  if (!intake) throw redirectTo(context, '/aanvraag');
  return json({ ...intake, places });
}

/** Sends a code, and sends a new one to whoever asks again. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/requester/intake-confirm');
  const token = readIntakeToken(args.request);
  const intake = await withActor(actor, (work) => findIntake(work, token));
  if (!intake?.address) throw redirectTo(context, intake ? '/aanvraag/controleren' : '/aanvraag');

  const perNetwork = await countAttemptFrom('sign-in-code-per-network', context.clientAddress);
  const perAddress = await countAttempt('sign-in-code-per-address', intake.address);
  for (const decision of [perNetwork, perAddress]) {
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const issued = await withActor(actor, async (work) => {
    const code = await requestIntakeCode(work, token);
    if (!code.ok) return code;
    await queueCodeMail(work, { ...code.value, language, purpose: 'intake' });
    return succeed(null);
  });
  return redirectTo(context, issued.ok ? '/aanvraag/bevestigen' : '/aanvraag/controleren');
}

export default function IntakeConfirm() {
  const { answers, complete, address, places } = useLoaderData<typeof loader>();
  const t = useT('intake');
  const any = useT();
  const missing = intakeSteps.find(({ name }) => !complete.includes(name));
  return (
    <Page title={t('check.title')} lead={t('check.lead')} width="text">
      <IntakeProgress current="check" begun={Object.keys(answers) as StepName[]} complete={complete} />
      {missing && (
        <Alert kind="warning" title={t('check.incomplete-title')}>
          {t('check.incomplete-text')}
        </Alert>
      )}
      <IntakeOverview answers={answers} places={places} complete={complete} />
      {missing ? (
        <div className="lk-actions">
          <ButtonLink to={`/aanvraag/nieuw/${missing.slug}`} iconEnd="forward">
            {t('check.go-to', { step: stepTitle(any, missing.name) })}
          </ButtonLink>
        </div>
      ) : (
        <Section title={t('check.send-title')}>
          <Paragraph>{t('check.send-text', { address: address ?? '' })}</Paragraph>
          <Form>
            <SubmitRow>
              <Button icon="mail">{t('check.send')}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
    </Page>
  );
}
