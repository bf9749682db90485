import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { objectionInput, objectionReasons } from '~/domain/matching/matching-inputs';
import { objectToPair } from '~/domain/matching/object-to-pair.server';
import { findOwnPair } from '~/domain/matching/proposal-queries.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'request:objection.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/pair-objection');
  const pair = await withActor(actor, (work) => findOwnPair(work, args.params.reference ?? ''));
  if (!pair?.asksYes) throw notFound();
  const { reference, version, members } = pair;
  return json({
    reference,
    version,
    members: members.filter(({ isNew }) => isNew).map(({ seat, name }) => ({ seat, name })),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/pair-objection');
  const reference = args.params.reference ?? '';
  const reading = await readForm(args.request, objectionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => objectToPair(work, { reference, ...reading.value }));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, `/aanvraag/${reference}`, { flash: { message: 'request:objection.done' } });
}

export default function PairObjection() {
  const { reference, version, members } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('request');
  const domain = useT('domain');
  const labels = { seat: t('objection.who'), reason: t('objection.reason') };
  const back = `/aanvraag/${reference}/duo`;
  return (
    <Page
      title={t('objection.title')}
      lead={t('objection.lead')}
      width="text"
      breadcrumbs={[{ title: t('pair.title'), to: back }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={labels} />
        <HiddenField name="version" value={version} />
        <RadioGroup
          form={form}
          name="seat"
          label={labels.seat}
          options={members.map(({ seat, name }) => ({
            value: seat,
            label: t('objection.who-option', { name, seat: domain(`seat.${seat}`) }),
          }))}
        />
        <RadioGroup
          form={form}
          name="reason"
          label={labels.reason}
          options={objectionReasons.map((value) => ({ value, label: t(`objection.reasons.${value}`) }))}
        />
        <SubmitRow>
          <Button kind="danger">{t('objection.submit')}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('objection.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
