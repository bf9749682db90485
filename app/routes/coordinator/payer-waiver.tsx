import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { readinessOf } from '~/domain/requests/payers/payer-readiness';
import { gapWaiverInput } from '~/domain/requests/payers/payers-inputs';
import { listPayers } from '~/domain/requests/payers/payers-of-request.server';
import { waivePayerGaps } from '~/domain/requests/payers/waive-payer-gaps.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { useGapText } from '~/ui/domain/payers/gap-text';
import { hasOpenGaps } from '~/ui/domain/payers/shown-payer';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('payers:waiver.title', { name: data.payer.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/payer-waiver');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head || head.isOwn) return null;
    const payer = (await listPayers(work, head.id)).find(({ id }) => id === args.params.payerId);
    return payer && { head, payer: readinessOf(payer) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/payer-waiver');
  const reference = referenceParam(args.params.reference);
  const payerId = args.params.payerId ?? '';
  const reading = await readForm(args.request, gapWaiverInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => waivePayerGaps(work, { reference, payerId, ...value }));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}/betalers`, {
    flash: { message: 'payers:waiver.saved' },
  });
}

export default function PayerWaiver() {
  const { head, payer } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('payers');
  const textOf = useGapText();
  const back = (
    <ButtonLink to={`/coordinator/aanvragen/${head.reference}/betalers`} kind="subtle" icon="back">
      {t('waiver.back')}
    </ButtonLink>
  );
  return (
    <TriagePage
      request={head}
      title={t('waiver.title', { name: payer.name })}
      lead={t('waiver.lead')}
      isPossible={head.actions.includes('waive-payer-gaps')}
    >
      {hasOpenGaps(payer) ? (
        <Form>
          <FormErrorSummary form={form} labels={{ reason: t('waiver.reason') }} />
          <HiddenField name="version" value={head.version} />
          <Paragraph>{t('waiver.missing', { gaps: textOf(payer.gaps) })}</Paragraph>
          <TextArea
            form={form}
            name="reason"
            label={t('waiver.reason')}
            description={t('waiver.reason-hint')}
            maxLength={600}
          />
          <SubmitRow>
            <Button icon="check">{t('waiver.save')}</Button>
            {back}
          </SubmitRow>
        </Form>
      ) : (
        <>
          <Alert kind="info" title={t('waiver.none')}>
            {t('waiver.none-text')}
          </Alert>
          <div className="lk-actions">{back}</div>
        </>
      )}
    </TriagePage>
  );
}
