import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { askQuestion } from '~/domain/requests/triage/ask-question.server';
import { questionInput } from '~/domain/requests/triage/triage-inputs';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:question.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-question');
  const reference = referenceParam(args.params.reference);
  const head = await withActor(actor, (work) => findTriageHead(work, reference));
  if (!head) throw notFound();
  return json({ head });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-question');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, questionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => askQuestion(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'triage:question.sent' },
  });
}

export default function RequestQuestion() {
  const { head } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('triage');
  return (
    <TriagePage
      request={head}
      title={t('question.title')}
      lead={t('question.lead')}
      isPossible={head.actions.includes('ask-question')}
    >
      <Form>
        <FormErrorSummary
          form={form}
          labels={{ question: t('question.question'), dueOn: t('question.due') }}
        />
        <HiddenField name="version" value={head.version} />
        <TextArea
          form={form}
          name="question"
          label={t('question.question')}
          description={t('question.question-hint')}
          maxLength={600}
        />
        <DayField form={form} name="dueOn" label={t('question.due')} />
        <SubmitRow>
          <Button icon="send">{t('question.send')}</Button>
        </SubmitRow>
      </Form>
    </TriagePage>
  );
}
