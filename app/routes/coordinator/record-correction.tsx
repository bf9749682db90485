import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { correctionReasons } from '~/domain/registry/accreditation/accreditation-step';
import { type CorrectedKind, correctRecord } from '~/domain/registry/accreditation/correct-record.server';
import { newCorrection } from '~/domain/registry/accreditation/inputs';
import { findRecord } from '~/domain/registry/accreditation/track-queries.server';
import { useT } from '~/i18n/use-t';
import { RecordPage } from '~/ui/domain/accreditation/record-page';
import { StepTable } from '~/ui/domain/accreditation/step-table';
import { VerificationTable } from '~/ui/domain/accreditation/verification-table';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'accreditation:correct-title' };

const kinds: Readonly<Record<string, CorrectedKind>> = { stap: 'step', verificatie: 'verification' };

function kindParam(value: string | undefined): CorrectedKind {
  const kind = kinds[value ?? ''];
  if (!kind) throw notFound();
  return kind;
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/record-correction');
  const personId = idParam(args.params.personId);
  const recordId = idParam(args.params.recordId);
  const kind = kindParam(args.params.recordKind);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    const record = account && (await findRecord(work, personId));
    if (!account || !record) return null;
    const step = record.steps.find(({ id }) => kind === 'step' && id === recordId) ?? null;
    const verification = record.verified.find(({ id }) => kind === 'verification' && id === recordId) ?? null;
    return step || verification ? { id: account.id, name: account.name, step, verification } : null;
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/record-correction');
  const personId = idParam(args.params.personId);
  const record = { kind: kindParam(args.params.recordKind), recordId: idParam(args.params.recordId) };
  const reading = await readForm(args.request, newCorrection);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const corrected = await withActor(actor, (work) => correctRecord(work, personId, record, reading.value));
  if (corrected.ok) {
    return redirectTo(context, `/coordinator/mensen/${personId}/erkenning`, {
      flash: { message: 'accreditation:saved-correction' },
    });
  }
  if (corrected.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(corrected, reading.typed) }, 409);
}

export default function RecordCorrection() {
  const { id, name, step, verification } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('accreditation');
  const labels = { reason: t('reason-label'), remark: t('remark-label') };
  return (
    <RecordPage
      person={{ id, name }}
      title={t('correct-title')}
      lead={t('correct-lead')}
      form={form}
      labels={labels}
      save={{ text: t('correct-save'), icon: 'edit' }}
      before={
        <Section title={t('correct-what')}>
          {step && <StepTable role={step.role} steps={[step]} />}
          {verification && <VerificationTable verified={[verification]} />}
        </Section>
      }
    >
      <RadioGroup
        form={form}
        name="reason"
        label={labels.reason}
        options={correctionReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      {step && (
        <TextArea
          form={form}
          name="remark"
          label={labels.remark}
          optional
          maxLength={600}
          description={t('remark-text')}
        />
      )}
    </RecordPage>
  );
}
