import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { succeed } from '~/domain/kernel/result';
import { queueCodeMail } from '~/domain/notifications/queue-code-mail.server';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { findIntake } from '~/domain/requests/intake/find-intake.server';
import { stepPath, stepsOf } from '~/domain/requests/intake/intake-form';
import type { StepName } from '~/domain/requests/intake/intake-steps';
import { requestIntakeCode } from '~/domain/requests/intake/request-intake-code.server';
import { useT } from '~/i18n/use-t';
import { IntakeOverview } from '~/ui/domain/intake/intake-overview';
import { IntakeProgress } from '~/ui/domain/intake/intake-progress';
import { stepTitle } from '~/ui/domain/intake/intake-words';
import { SendIntake } from '~/ui/domain/intake/send-intake';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
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
  if (!intake?.isReady || !intake.address) {
    throw redirectTo(context, intake ? '/aanvraag/controleren' : '/aanvraag');
  }
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
  const { kind, answers, complete, address, onBehalf, isReady, places } = useLoaderData<typeof loader>();
  const t = useT('intake');
  const any = useT();
  const steps = stepsOf(kind).filter((step) => !(onBehalf && step.byRequester));
  const missing = steps.find(({ name }) => !complete.includes(name));
  return (
    <Page title={t('check.title')} lead={onBehalf ? undefined : t('check.lead')} width="text">
      <IntakeProgress
        kind={kind}
        current="check"
        begun={Object.keys(answers) as StepName[]}
        complete={complete}
      />
      {missing && (
        <Alert kind="warning" title={t('check.incomplete-title')}>
          {t('check.incomplete-text')}
        </Alert>
      )}
      <IntakeOverview kind={kind} steps={steps} answers={answers} places={places} complete={complete} />
      {missing ? (
        <div className="lk-actions">
          <ButtonLink to={stepPath(kind, missing)} iconEnd="forward">
            {t('check.go-to', { step: stepTitle(any, missing.name) })}
          </ButtonLink>
        </div>
      ) : (
        isReady && <SendIntake address={address ?? ''} onBehalf={onBehalf} />
      )}
    </Page>
  );
}
