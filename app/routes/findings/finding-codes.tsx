import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findFinding } from '~/domain/findings/gate/find-finding.server';
import { listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { codeFinding } from '~/domain/findings/writing/code-finding.server';
import { recodeInput } from '~/domain/findings/writing/inputs';
import { useT } from '~/i18n/use-t';
import { codeValues } from '~/ui/domain/findings/code-values';
import { CodesForm } from '~/ui/domain/findings/codes-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:codes.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/finding-codes');
  const findingId = idParam(args.params.findingId);
  const found = await withActor(actor, async (work) => {
    const finding = await findFinding(work, findingId);
    return finding?.mayRecode ? { finding, taxonomies: await listTaxonomies(work, 'finding') } : null;
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/finding-codes');
  const findingId = idParam(args.params.findingId);
  const reading = await readForm(args.request, recodeInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const coded = await withActor(actor, (work) => codeFinding(work, { findingId, ...reading.value }));
  if (!coded.ok) {
    if (coded.reason === 'not-found' || coded.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(coded, reading.typed) }, 409);
  }
  return redirectTo(context, `/bevindingen/${findingId}`, { flash: { message: 'findings:codes.saved' } });
}

export default function FindingCodes() {
  const { finding, taxonomies } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm(codeValues(finding.codings));
  const t = useT('findings');
  const back = `/bevindingen/${finding.id}`;
  return (
    <Page
      title={t('codes.title')}
      lead={t('codes.lead')}
      width="text"
      breadcrumbs={[{ title: finding.words.title, to: back }]}
    >
      <CodesForm form={form} version={finding.version} taxonomies={taxonomies} back={back} />
    </Page>
  );
}
