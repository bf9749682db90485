import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerInput } from '~/domain/requests/inputs';
import { screenTexts } from '~/domain/requests/intake/screen-answers';
import { keepField, textOf } from '~/domain/requests/intake/typed-answers';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { answerQuestion } from '~/domain/requests/triage/answer-question.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { KeepTick } from '~/ui/domain/intake/keep-tick';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm, textValue } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'request:answer.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-answer');
  const request = await withActor(actor, (work) => findOwnRequest(work, args.params.reference ?? ''));
  if (!request) throw notFound();
  const { reference, version, status, openQuestion } = request;
  return json({ reference, version, status, openQuestion });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-answer');
  const reference = args.params.reference ?? '';
  const reading = await readForm(args.request, answerInput);
  const typed = reading.ok ? reading.typed : reading.form.values;
  const kept = textOf(typed, keepField('answer'));
  const { findings } = screenTexts([
    { name: 'answer', text: textOf(typed, 'answer'), screening: 'context', kept },
  ]);
  if (!reading.ok) {
    const form: FormState = { ...reading.form, findings };
    return json(form, { status: 422 });
  }
  const answered = await withActor(actor, (work) =>
    answerQuestion(work, { ...reading.value, reference, kept }),
  );
  if (!answered.ok) {
    if (answered.reason === 'not-found') throw notFound();
    const form: FormState = { ...failureToForm(answered, typed), findings };
    return json(form, { status: answered.fields ? 422 : 409 });
  }
  return redirectTo(context, `/aanvraag/${reference}`, { flash: { message: 'request:answer.done' } });
}

export default function RequestAnswer() {
  const { reference, version, status, openQuestion } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? startForm();
  const t = useT('request');
  const any = useT();
  const language = useLanguage();
  const typed = textValue(form, 'answer');
  const address = `/aanvraag/${reference}`;
  const breadcrumbs = [
    { title: t('list.title'), to: '/aanvragen' },
    { title: t('page.title', { reference }), to: address },
  ];
  if (!openQuestion) {
    return (
      <Page title={t('answer.title')} width="text" breadcrumbs={breadcrumbs}>
        <Alert kind="info" title={t('answer.none')}>
          {t('answer.none-text', { status: any(`domain:requestStatus.${status}`) })}
        </Alert>
        {typed && (
          <Section title={t('answer.label')}>
            <Paragraph>{typed}</Paragraph>
          </Section>
        )}
        <div className="lk-actions">
          <ButtonLink to={address}>{t('page.back')}</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('answer.title')} lead={t('answer.lead')} width="text" breadcrumbs={breadcrumbs}>
      <FormErrorSummary form={form} labels={{ answer: t('answer.label') }} />
      <Section title={t('answer.question')}>
        <Paragraph>{openQuestion.question}</Paragraph>
        <Paragraph>{t('page.question-due', { day: formatDay(language, openQuestion.dueOn) })}</Paragraph>
      </Section>
      <Form>
        <HiddenField name="version" value={version} />
        <TextArea
          form={form}
          name="answer"
          label={t('answer.label')}
          description={t('answer.help')}
          maxLength={1000}
          rows={8}
        />
        <KeepTick form={form} name="answer" />
        <SubmitRow>
          <Button icon="send">{t('answer.submit')}</Button>
          <ButtonLink to={address} kind="subtle">
            {t('page.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
