import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listStepTitles } from '~/domain/content/step-titles.server';
import { changeSettings } from '~/domain/resources/change-settings.server';
import { findForEditors } from '~/domain/resources/editor-queries.server';
import { settingsInput } from '~/domain/resources/inputs';
import { listEditors } from '~/domain/resources/list-editors.server';
import { useT } from '~/i18n/use-t';
import { formLabels } from '~/ui/domain/methodology/form-labels';
import { ResourcePage } from '~/ui/domain/methodology/resource-page';
import { SettingsFields } from '~/ui/domain/methodology/settings-fields';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('methodology:settings.title', { title: data.resource.title }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/methodology/manage-settings');
  const resourceId = idParam(args.params.resourceId);
  const found = await withActor(actor, async (work) => {
    const resource = await findForEditors(work, resourceId);
    if (!resource) return null;
    const editors = await listEditors(work);
    const { id, title, kind, audience, roles, steps, moments, ownerId, owner } = resource;
    const isKnown = ownerId === null || editors.some((one) => one.id === ownerId);
    return {
      resource: { id, title, kind, audience, roles, steps, moments, ownerId },
      editors: isKnown ? editors : [...editors, { id: ownerId, name: owner ?? '' }],
      stepTitles: await listStepTitles(work, language),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/manage-settings');
  const resourceId = idParam(args.params.resourceId);
  const reading = await readForm(args.request, settingsInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => changeSettings(work, { resourceId, ...reading.value }));
  if (!result.ok) {
    if (result.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${resourceId}`, {
    flash: { message: 'methodology:settings.saved' },
  });
}

export default function ManageSettings() {
  const { resource, editors, stepTitles } = useLoaderData<typeof loader>();
  const { id, title, ownerId, ...kept } = resource;
  const form = useActionData<typeof action>()?.form ?? startForm({ ...kept, ownerId: ownerId ?? '' });
  const t = useT('methodology');
  return (
    <ResourcePage resource={resource} title={t('settings.title', { title })} lead={t('settings.lead')}>
      <Form>
        <FormErrorSummary form={form} labels={formLabels(t)} />
        <SettingsFields form={form} editors={editors} steps={stepTitles} />
        <SubmitRow>
          <Button icon="check">{t('settings.save')}</Button>
          <ButtonLink to={`/methodiek/beheer/${id}`} kind="subtle">
            {t('form.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </ResourcePage>
  );
}
