import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findForEditors } from '~/domain/resources/editor-queries.server';
import { withdrawInput } from '~/domain/resources/inputs';
import { withdrawResource } from '~/domain/resources/withdraw-resource.server';
import { useT } from '~/i18n/use-t';
import { RemarkForm } from '~/ui/domain/methodology/remark-form';
import { ResourcePage } from '~/ui/domain/methodology/resource-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('methodology:withdraw.title', { title: data.resource.title }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/withdrawal');
  const resourceId = idParam(args.params.resourceId);
  const resource = await withActor(actor, (work) => findForEditors(work, resourceId));
  if (!resource || resource.withdrawnAt !== null) throw notFound();
  return json({ resource: { id: resource.id, title: resource.title } });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/withdrawal');
  const resourceId = idParam(args.params.resourceId);
  const reading = await readForm(args.request, withdrawInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { remark } = reading.value;
  const result = await withActor(actor, (work) => withdrawResource(work, { resourceId, remark }));
  if (!result.ok) {
    if (result.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${resourceId}`, {
    flash: { message: 'methodology:withdraw.done' },
  });
}

export default function Withdrawal() {
  const { resource } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('methodology');
  return (
    <ResourcePage
      resource={resource}
      title={t('withdraw.title', { title: resource.title })}
      lead={t('withdraw.lead')}
    >
      <RemarkForm form={form} label={t('withdraw.remark')} go={t('withdraw.go')} resourceId={resource.id} />
    </ResourcePage>
  );
}
