import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { partsInSource } from '~/domain/findings/open-finding.server';
import { listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { findingInput } from '~/domain/findings/writing/inputs';
import { writeFinding } from '~/domain/findings/writing/write-finding.server';
import { useT } from '~/i18n/use-t';
import { FindingForm } from '~/ui/domain/findings/finding-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { refusedWordsToForm } from '~/web/finding-form.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:form.new-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/finding-new');
  const sourceId = idParam(args.params.sourceId);
  const taxonomies = await withActor(actor, async (work) =>
    (await partsInSource(work, sourceId)).writes ? await listTaxonomies(work, 'finding') : null,
  );
  if (!taxonomies) throw notFound();
  return json({ sourceId, taxonomies });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/finding-new');
  const sourceId = idParam(args.params.sourceId);
  const { writes } = await withActor(actor, (work) => partsInSource(work, sourceId));
  if (!writes) throw notFound();
  const reading = await readForm(args.request, findingInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const written = await withActor(actor, (work) => writeFinding(work, { sourceId, ...reading.value }));
  if (!written.ok) {
    if (written.reason === 'not-found') throw notFound();
    return json({ form: await refusedWordsToForm(actor, written, reading.typed) }, 409);
  }
  return redirectTo(context, `/bevindingen/${written.value.findingId}`, {
    flash: { message: 'findings:form.saved' },
  });
}

export default function FindingNew() {
  const { sourceId, taxonomies } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('findings');
  const back = `/bevindingen/bronnen/${sourceId}`;
  return (
    <Page
      title={t('form.new-title')}
      lead={t('form.lead')}
      width="text"
      breadcrumbs={[{ title: t('sheet.title'), to: back }]}
    >
      <FindingForm form={form} version={null} taxonomies={taxonomies} back={back} />
    </Page>
  );
}
