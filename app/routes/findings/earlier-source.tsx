import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { sourceInput } from '~/domain/findings/writing/inputs';
import { openEarlierSource } from '~/domain/findings/writing/open-source.server';
import { useT } from '~/i18n/use-t';
import { SourceForm } from '~/ui/domain/findings/source-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'findings:source.new-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/earlier-source');
  return json({ taxonomies: await withActor(actor, (work) => listTaxonomies(work, 'source')) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/earlier-source');
  const reading = await readForm(args.request, sourceInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const opened = await withActor(actor, (work) => openEarlierSource(work, reading.value));
  if (!opened.ok) {
    if (opened.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(opened, reading.typed) }, 409);
  }
  return redirectTo(context, `/bevindingen/bronnen/${opened.value.sourceId}`, {
    flash: { message: 'findings:source.opened' },
  });
}

export default function EarlierSource() {
  const { taxonomies } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('findings');
  return (
    <Page
      title={t('source.new-title')}
      lead={t('source.new-lead')}
      width="text"
      breadcrumbs={[{ title: t('queue.title'), to: '/bevindingen' }]}
    >
      <SourceForm form={form} taxonomies={taxonomies} back="/bevindingen" />
    </Page>
  );
}
