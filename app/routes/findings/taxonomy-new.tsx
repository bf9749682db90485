import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { addTaxonomy } from '~/domain/findings/taxonomy/add-taxonomy.server';
import { newTaxonomyInput } from '~/domain/findings/taxonomy/inputs';
import { useT } from '~/i18n/use-t';
import { NewTaxonomyForm } from '~/ui/domain/findings/taxonomy-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'taxonomies:create.title' };

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/findings/taxonomy-new');
  return json(null);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/taxonomy-new');
  const reading = await readForm(args.request, newTaxonomyInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const added = await withActor(actor, (work) => addTaxonomy(work, reading.value));
  if (!added.ok) {
    if (added.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(added, reading.typed) }, 409);
  }
  return redirectTo(context, '/coordinator/indelingen', { flash: { message: 'taxonomies:create.saved' } });
}

export default function TaxonomyNew() {
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('taxonomies');
  return (
    <Page
      title={t('create.title')}
      lead={t('create.lead')}
      width="text"
      breadcrumbs={[{ title: t('title'), to: '/coordinator/indelingen' }]}
    >
      <NewTaxonomyForm form={form} />
    </Page>
  );
}
