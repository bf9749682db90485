import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listStepTitles } from '~/domain/content/step-titles.server';
import { addResource } from '~/domain/resources/add-resource.server';
import { resourceInput } from '~/domain/resources/inputs';
import { listEditors } from '~/domain/resources/list-editors.server';
import { useT } from '~/i18n/use-t';
import { formLabels } from '~/ui/domain/methodology/form-labels';
import { SettingsFields } from '~/ui/domain/methodology/settings-fields';
import { TextFields } from '~/ui/domain/methodology/text-fields';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'methodology:form.new-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/methodology/manage-new');
  return json(
    await withActor(actor, async (work) => ({
      editors: await listEditors(work),
      steps: await listStepTitles(work, language),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/manage-new');
  const reading = await readForm(args.request, resourceInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => addResource(work, reading.value));
  if (!result.ok) {
    if (result.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${result.value.resourceId}`, {
    flash: { message: 'methodology:form.added' },
  });
}

export default function ManageNew() {
  const { editors, steps } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('methodology');
  return (
    <Page
      title={t('form.new-title')}
      lead={t('form.new-lead')}
      width="text"
      breadcrumbs={[{ title: t('overview.title'), to: '/methodiek/beheer' }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={formLabels(t)} />
        <TextFields form={form} />
        <SettingsFields form={form} editors={editors} steps={steps} />
        <SubmitRow>
          <Button icon="check">{t('form.add')}</Button>
          <ButtonLink to="/methodiek/beheer" kind="subtle">
            {t('form.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  );
}
