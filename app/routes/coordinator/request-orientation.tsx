import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { meetingModes } from '~/domain/registry/expertise';
import { planOrientation } from '~/domain/requests/triage/plan-orientation.server';
import { findPlannedOrientation } from '~/domain/requests/triage/planned-orientation.server';
import { orientationInput } from '~/domain/requests/triage/triage-inputs';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import { formatMoment } from '~/ui/formats/moment';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:orientation.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-orientation');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    return head && { head, plannedFor: head.isOwn ? null : await findPlannedOrientation(work, head.id) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-orientation');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, orientationInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => planOrientation(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'triage:orientation.sent' },
  });
}

export default function RequestOrientation() {
  const { head, plannedFor } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('triage');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <TriagePage
      request={head}
      title={t('orientation.title')}
      lead={t('orientation.lead')}
      isPossible={head.actions.includes('plan-orientation')}
    >
      {plannedFor && (
        <Alert kind="info">{t('orientation.replaces', { moment: formatMoment(language, plannedFor) })}</Alert>
      )}
      <Form>
        <FormErrorSummary
          form={form}
          labels={{
            plannedOn: t('orientation.day'),
            plannedTime: t('orientation.time'),
            mode: t('orientation.mode'),
          }}
        />
        <HiddenField name="version" value={head.version} />
        <DayField form={form} name="plannedOn" label={t('orientation.day')} />
        <TextField
          form={form}
          name="plannedTime"
          label={t('orientation.time')}
          description={t('orientation.time-hint')}
          width="short"
        />
        <RadioGroup
          form={form}
          name="mode"
          label={t('orientation.mode')}
          options={meetingModes.map((value) => ({ value, label: domain(`meetingMode.${value}`) }))}
        />
        <SubmitRow>
          <Button icon="calendar">{t('orientation.send')}</Button>
        </SubmitRow>
      </Form>
    </TriagePage>
  );
}
