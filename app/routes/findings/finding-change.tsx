import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findFinding } from '~/domain/findings/gate/find-finding.server';
import { listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { changeDraft } from '~/domain/findings/writing/change-draft.server';
import { findingChangeInput } from '~/domain/findings/writing/inputs';
import { useT } from '~/i18n/use-t';
import { codeValues } from '~/ui/domain/findings/code-values';
import { FindingForm } from '~/ui/domain/findings/finding-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { refusedWordsToForm } from '~/web/finding-form.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:form.change-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/finding-change');
  const findingId = idParam(args.params.findingId);
  const found = await withActor(actor, async (work) => {
    const finding = await findFinding(work, findingId);
    return finding?.mayRewrite ? { finding, taxonomies: await listTaxonomies(work, 'finding') } : null;
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/finding-change');
  const findingId = idParam(args.params.findingId);
  const reading = await readForm(args.request, findingChangeInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const changed = await withActor(actor, (work) => changeDraft(work, { findingId, ...reading.value }));
  if (!changed.ok) {
    if (changed.reason === 'not-found' || changed.reason === 'not-yours') throw notFound();
    return json({ form: await refusedWordsToForm(actor, changed, reading.typed) }, 409);
  }
  return redirectTo(context, `/bevindingen/${findingId}`, { flash: { message: 'findings:form.saved' } });
}

export default function FindingChange() {
  const { finding, taxonomies } = useLoaderData<typeof loader>();
  const form =
    useActionData<typeof action>()?.form ?? startForm({ ...finding.words, ...codeValues(finding.codings) });
  const t = useT('findings');
  const back = `/bevindingen/${finding.id}`;
  return (
    <Page
      title={t('form.change-title')}
      lead={t('form.lead')}
      width="text"
      breadcrumbs={[{ title: finding.words.title, to: back }]}
    >
      <FindingForm form={form} version={finding.version} taxonomies={taxonomies} back={back} />
    </Page>
  );
}
