import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { intakeInputs } from '~/domain/requests/inputs';
import { completeSteps } from '~/domain/requests/intake-answers';
import { listIntakeChoices } from '~/domain/requests/intake-choices.server';
import { findDraft } from '~/domain/requests/intake-draft.server';
import { neighbourOf, type StepName, stepAt, stepOf } from '~/domain/requests/intake-form';
import { onlyFilled, saveIntakeStep } from '~/domain/requests/save-intake-step.server';
import { screenAnswers } from '~/domain/requests/screen-answers';
import { errorsOnPage, type TypedAnswers, textOf } from '~/domain/requests/typed-answers';
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
  title: ({ t, data }) => `${stepTitle(t, data.step)} - ${t('intake:start.title')}`,
  indexed: false,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/intake-step');
  const step = stepAt(args.params.step);
  if (!step) throw notFound();
  const { draft, choices } = await withActor(actor, async (work) => ({
    draft: await findDraft(work, readIntakeToken(args.request)),
    choices: await listIntakeChoices(work),
  }));
  const answers = draft?.answers ?? {};
  const typed: TypedAnswers = answers[step.name] ?? {};
  const form: FormState = { values: typed, errors: {}, findings: screenAnswers(step, typed).findings };
  return json({
    step: step.name,
    form,
    choices,
    begun: Object.keys(answers) as StepName[],
    complete: completeSteps(answers),
    checkNext: wantsCheck(args.request) || neighbourOf(step.name, 1) === null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/intake-step');
  const step = stepAt(args.params.step);
  if (!step) throw notFound();
  const reading = await readForm(args.request, intakeInputs[step.name]);
  const typed = reading.ok ? reading.typed : reading.form.values;
  const pressed = textOf(typed, 'do');
  const screened = screenAnswers(step, typed);
  const again = (errors: FormState['errors'], shown = shownRows(step, typed)) =>
    json({ form: { values: typed, errors, findings: screened.findings }, shown }, { status: 422 });

  if (pressed === 'more') return again({}, moreRows(step, typed));
  const back = pressed === 'back';
  const all = { ...(reading.ok ? {} : errorsOnPage(step, reading.form.errors)), ...screened.errors };
  const errors = back ? onlyFilled(all, typed) : all;
  if (Object.keys(errors).length > 0) return again(errors);

  const token = readIntakeToken(args.request);
  if (token === null) {
    const decision = await countAttemptFrom('intake-begin-per-network', context.clientAddress);
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const saved = await withActor(actor, (work) =>
    saveIntakeStep(work, token, { step, typed, way: back ? 'back' : 'on' }),
  );
  if (!saved.ok) return again(saved.fields ?? {});

  const next = neighbourOf(step.name, back ? -1 : 1);
  const path =
    next && (back || !wantsCheck(args.request)) ? `/aanvraag/nieuw/${next.slug}` : '/aanvraag/controleren';
  return redirectTo(context, path, {
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
      <IntakeProgress current={loaded.step} begun={loaded.begun} complete={loaded.complete} />
      <IntakeStepForm
        step={step}
        form={form}
        shown={sent?.shown ?? shownRows(step, form.values)}
        choices={loaded.choices}
        isFirst={neighbourOf(loaded.step, -1) === null}
        checkNext={loaded.checkNext}
      />
    </Page>
  );
}
