import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answeredElsewhere, completeSteps } from '~/domain/requests/intake/intake-answers';
import { listIntakeChoices } from '~/domain/requests/intake/intake-choices.server';
import { findDraft } from '~/domain/requests/intake/intake-draft.server';
import { neighbourOf, stepAt, stepOf, stepPath } from '~/domain/requests/intake/intake-form';
import { intakeInputs } from '~/domain/requests/intake/intake-inputs';
import type { StepName } from '~/domain/requests/intake/intake-steps';
import { onlyFilled, saveIntakeStep } from '~/domain/requests/intake/save-intake-step.server';
import { screenAnswers } from '~/domain/requests/intake/screen-answers';
import { errorsOnPage, type TypedAnswers, textOf } from '~/domain/requests/intake/typed-answers';
import { kindAt } from '~/domain/requests/request-kind';
import { useT } from '~/i18n/use-t';
import { IntakeProgress } from '~/ui/domain/intake/intake-progress';
import { IntakeStepForm } from '~/ui/domain/intake/intake-step-form';
import { stepLead, stepTitle } from '~/ui/domain/intake/intake-words';
import { moreRows, shownRows } from '~/ui/domain/intake/shown-rows';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import type { FormState } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { intakeCookie, readIntakeToken } from '~/web/intake-cookie.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { notFound, redirectTo, tooMany } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'public',
  title: ({ t, data }) => `${stepTitle(t, data.step)} - ${t(`intake:start.way.${data.kind}.title`)}`,
  indexed: false,
};

function askedStep({ params }: LoaderFunctionArgs) {
  const kind = kindAt(params.kind);
  const step = kind && stepAt(kind, params.step);
  if (!step) throw notFound();
  return { kind, step };
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/intake-step');
  const { kind, step } = askedStep(args);
  const { draft, choices } = await withActor(actor, async (work) => ({
    draft: await findDraft(work, readIntakeToken(args.request)),
    choices: await listIntakeChoices(work),
  }));
  const answers = draft?.answers ?? {};
  const typed: TypedAnswers = answers[step.name] ?? answeredElsewhere(step, answers);
  const form: FormState = { values: typed, errors: {}, findings: screenAnswers(step, typed).findings };
  return json({
    kind,
    step: step.name,
    form,
    choices,
    begun: Object.keys(answers) as StepName[],
    complete: completeSteps(kind, answers),
    checkNext: wantsCheck(args.request) || neighbourOf(kind, step.name, 1) === null,
  });
}

/** Where each button leads; whoever goes back or stops may leave questions open. */
const waysOut = { back: 'back', save: 'back' } as const;

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/intake-step');
  const { kind, step } = askedStep(args);
  const reading = await readForm(args.request, intakeInputs[step.name]);
  const typed = reading.ok ? reading.typed : reading.form.values;
  const pressed = textOf(typed, 'do');
  const screened = screenAnswers(step, typed);
  const again = (errors: FormState['errors'], shown = shownRows(step, typed)) =>
    json({ form: { values: typed, errors, findings: screened.findings }, shown }, { status: 422 });

  if (pressed === 'more') return again({}, moreRows(step, typed));
  const way = pressed === 'back' || pressed === 'save' ? waysOut[pressed] : 'on';
  const all = { ...(reading.ok ? {} : errorsOnPage(step, reading.form.errors)), ...screened.errors };
  const errors = way === 'back' ? onlyFilled(all, typed) : all;
  if (Object.keys(errors).length > 0) return again(errors);

  const token = readIntakeToken(args.request);
  if (token === null) {
    const decision = await countAttemptFrom('intake-begin-per-network', context.clientAddress);
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const saved = await withActor(actor, (work) => saveIntakeStep(work, token, { kind, step, typed, way }));
  if (!saved.ok) return again(saved.fields ?? {});

  const next = neighbourOf(kind, step.name, way === 'back' ? -1 : 1);
  const onward = next && (way === 'back' || !wantsCheck(args.request)) ? stepPath(kind, next) : null;
  return redirectTo(context, pressed === 'save' ? '/aanvraag/bewaren' : (onward ?? '/aanvraag/controleren'), {
    cookies: [intakeCookie(saved.value.token, context.publicOrigin.startsWith('https://'))],
  });
}

/** Whoever comes from the check page to change one step goes back to it. */
function wantsCheck(request: Request): boolean {
  return new URL(request.url).searchParams.get('terug') === 'controleren';
}

export default function IntakeStepPage() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const step = stepOf(loaded.step);
  const form: FormState = sent?.form ?? loaded.form;
  return (
    <Page title={stepTitle(t, step.name)} lead={stepLead(t, step.name)} width="text">
      <IntakeProgress
        kind={loaded.kind}
        current={loaded.step}
        begun={loaded.begun}
        complete={loaded.complete}
      />
      <IntakeStepForm
        step={step}
        form={form}
        shown={sent?.shown ?? shownRows(step, form.values)}
        choices={loaded.choices}
        isFirst={neighbourOf(loaded.kind, loaded.step, -1) === null}
        checkNext={loaded.checkNext}
      />
    </Page>
  );
}
