import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { absenceKinds } from '~/domain/registry/availability/absence-kind';
import { addAbsence } from '~/domain/registry/availability/add-absence.server';
import { newAbsence } from '~/domain/registry/availability/inputs';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'reviewer:absence.title' };

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/reviewer/absence');
  return json(null);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/absence');
  if (!person) throw notFound();
  const reading = await readForm(args.request, newAbsence);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const added = await withActor(actor, (work) => addAbsence(work, person.id, reading.value));
  if (!added.ok) return json(failureToForm(added, reading.typed), { status: 409 });
  return redirectTo(context, '/reviewer/beschikbaarheid', {
    flash: { message: 'reviewer:flash.absence-added' },
  });
}

export default function Absence() {
  const form: FormState = useActionData<typeof action>() ?? startForm();
  const t = useT('reviewer');
  const domain = useT('domain');
  const labels = {
    kind: t('absence.kind'),
    startsOn: t('absence.startsOn'),
    endsOn: t('absence.endsOn'),
  };
  return (
    <Page
      title={t('absence.title')}
      lead={t('absence.lead')}
      width="text"
      breadcrumbs={[{ title: t('availability.title'), to: '/reviewer/beschikbaarheid' }]}
    >
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <RadioGroup
          form={form}
          name="kind"
          label={labels.kind}
          options={absenceKinds.map((kind) => ({ value: kind, label: domain(`absenceKind.${kind}`) }))}
        />
        <DayField form={form} name="startsOn" label={labels.startsOn} />
        <DayField form={form} name="endsOn" label={labels.endsOn} />
        <SubmitRow>
          <Button icon="add">{t('absence.save')}</Button>
          <ButtonLink to="/reviewer/beschikbaarheid" kind="subtle">
            {t('absence.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
