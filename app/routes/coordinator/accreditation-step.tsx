import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { addYears, calendarDayAt } from '~/domain/kernel/calendar-day';
import { isGrantStep } from '~/domain/registry/accreditation/accreditation-step';
import { accreditationTerms } from '~/domain/registry/accreditation/accreditation-terms';
import { newStep } from '~/domain/registry/accreditation/inputs';
import { listPossibleMentors } from '~/domain/registry/accreditation/mentors.server';
import { recordStep } from '~/domain/registry/accreditation/record-step.server';
import { nextSteps } from '~/domain/registry/accreditation/track';
import { countingSteps, listSteps } from '~/domain/registry/accreditation/track-queries.server';
import { useT } from '~/i18n/use-t';
import { RecordPage } from '~/ui/domain/accreditation/record-page';
import { StepFields, useStepLabels } from '~/ui/domain/accreditation/step-fields';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { stepParam } from '~/web/step-param.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'accreditation:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/accreditation-step');
  const personId = idParam(args.params.personId);
  const { role, step } = stepParam(args.params);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    if (!account) return null;
    const today = calendarDayAt(work.now);
    const next = nextSteps(countingSteps(await listSteps(work, personId)), role, today);
    const levels = next.find((one) => one.step === step)?.levels ?? [];
    const years = accreditationTerms.yearsOfLevel[levels.at(-1) ?? 'accredited'];
    const [level] = levels;
    return {
      id: account.id,
      name: account.name,
      role,
      step,
      levels,
      years,
      mentors:
        step === 'accredited' && levels.includes('trainee') ? await listPossibleMentors(work, personId) : [],
      usual: {
        issuedOn: today,
        ...(isGrantStep(step) ? { validUntil: addYears(today, years) } : {}),
        ...(levels.length === 1 && level ? { level } : {}),
      },
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/accreditation-step');
  const personId = idParam(args.params.personId);
  const track = stepParam(args.params);
  const reading = await readForm(args.request, newStep(track.step));
  if (!reading.ok) return json({ form: reading.form }, 422);
  const recorded = await withActor(actor, (work) => recordStep(work, personId, track, reading.value));
  if (recorded.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}/erkenning`, {
      flash: { message: 'accreditation:saved-step' },
    });
  }
  if (recorded.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(recorded, reading.typed) }, 409);
}

export default function AccreditationStep() {
  const { id, name, role, step, usual, ...choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(usual);
  const t = useT('accreditation');
  const domain = useT('domain');
  const labels = useStepLabels();
  return (
    <RecordPage
      person={{ id, name }}
      title={t(`step-verb.${step}`)}
      lead={t(`step-lead.${step}`, { name, role: domain(`role.${role}`) })}
      form={form}
      labels={labels}
      save={{ text: t('save'), icon: 'certificate' }}
    >
      <StepFields form={form} step={step} {...choices} />
    </RecordPage>
  );
}
