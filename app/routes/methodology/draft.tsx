import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { draftInput } from '~/domain/resources/inputs';
import { saveDraft } from '~/domain/resources/save-draft.server';
import { findOpenText } from '~/domain/resources/version-queries.server';
import { useT } from '~/i18n/use-t';
import { formLabels } from '~/ui/domain/methodology/form-labels';
import { ResourcePage } from '~/ui/domain/methodology/resource-page';
import { TextFields } from '~/ui/domain/methodology/text-fields';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('methodology:form.edit-title', { title: data.draft.titleNl }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/draft');
  const resourceId = idParam(args.params.resourceId);
  const draft = await withActor(actor, (work) => findOpenText(work, resourceId));
  if (draft?.state !== 'draft') throw notFound();
  return json({ draft });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/draft');
  const resourceId = idParam(args.params.resourceId);
  const reading = await readForm(args.request, draftInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => saveDraft(work, { resourceId, ...reading.value }));
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-a-draft') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${resourceId}`, {
    flash: { message: 'methodology:form.saved' },
  });
}

export default function Draft() {
  const { draft } = useLoaderData<typeof loader>();
  const { resourceId, revision, number, titleNl, summaryNl, bodyNl, changeNote } = draft;
  const [titleEn, summaryEn, bodyEn] = [draft.titleEn ?? '', draft.summaryEn ?? '', draft.bodyEn ?? ''];
  const form =
    useActionData<typeof action>()?.form ??
    startForm({ titleNl, summaryNl, bodyNl, titleEn, summaryEn, bodyEn, changeNote });
  const t = useT('methodology');
  return (
    <ResourcePage
      resource={{ id: resourceId, title: titleNl }}
      title={t('form.edit-title', { title: titleNl })}
      lead={t('form.edit-lead', { number })}
    >
      <Form>
        <FormErrorSummary form={form} labels={formLabels(t)} />
        <HiddenField name="revision" value={revision} />
        <TextFields form={form} />
        <TextArea
          form={form}
          name="changeNote"
          label={t('form.changeNote')}
          description={t('form.change-hint')}
          maxLength={600}
          rows={3}
          optional={number === 1}
        />
        <SubmitRow>
          <Button icon="check">{t('form.save')}</Button>
          <ButtonLink to={`/methodiek/beheer/${resourceId}`} kind="subtle">
            {t('form.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </ResourcePage>
  );
}
