import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import { newVerification } from '~/domain/registry/accreditation/inputs';
import { recordVerification } from '~/domain/registry/accreditation/record-verification.server';
import { verificationKinds, verificationSources } from '~/domain/registry/accreditation/verification-kind';
import { useT } from '~/i18n/use-t';
import { RecordPage } from '~/ui/domain/accreditation/record-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { DayField } from '~/ui/primitives/day-field';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'accreditation:add-verification' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/verification-add');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    return account && { id: account.id, name: account.name, usual: { verifiedOn: calendarDayAt(work.now) } };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/verification-add');
  const personId = idParam(args.params.personId);
  const reading = await readForm(args.request, newVerification);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const recorded = await withActor(actor, (work) => recordVerification(work, personId, reading.value));
  if (recorded.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}/erkenning`, {
      flash: { message: 'accreditation:saved-verification' },
    });
  }
  if (recorded.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(recorded, reading.typed) }, 409);
}

export default function VerificationAdd() {
  const { id, name, usual } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(usual);
  const t = useT('accreditation');
  const domain = useT('domain');
  const labels = {
    kind: t('kind-label'),
    role: t('role-label'),
    source: t('source-label'),
    verifiedOn: t('verified-label'),
    isConfirmed: t('answer-label'),
  };
  const field = (one: keyof typeof labels) => ({ form, name: one, label: labels[one] });
  return (
    <RecordPage
      person={{ id, name }}
      title={t('add-verification')}
      lead={t('add-verification-lead', { name })}
      form={form}
      labels={labels}
      save={{ text: t('save'), icon: 'shield' }}
    >
      <RadioGroup
        {...field('kind')}
        options={verificationKinds.map((value) => ({ value, label: domain(`verification.${value}`) }))}
      />
      <SelectField
        {...field('role')}
        optional
        description={t('role-text')}
        options={accreditedRoles.map((value) => ({ value, label: domain(`role.${value}`) }))}
      />
      <RadioGroup
        {...field('source')}
        options={verificationSources.map((value) => ({ value, label: t(`sources.${value}`) }))}
      />
      <DayField {...field('verifiedOn')} />
      <RadioGroup
        {...field('isConfirmed')}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
      />
    </RecordPage>
  );
}
