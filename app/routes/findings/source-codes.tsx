import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fewestReviews } from '~/domain/findings/disclosure/fewest-reviews.server';
import { partsInSource } from '~/domain/findings/open-finding.server';
import { listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { codeSource } from '~/domain/findings/writing/code-source.server';
import { sourceInput } from '~/domain/findings/writing/inputs';
import { findSheet, findSource } from '~/domain/findings/writing/sheet-queries.server';
import { useT } from '~/i18n/use-t';
import { codeValues } from '~/ui/domain/findings/code-values';
import { SourceForm } from '~/ui/domain/findings/source-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:source.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/source-codes');
  const sourceId = idParam(args.params.sourceId);
  const found = await withActor(actor, async (work) => {
    const source = await findSource(work, sourceId);
    if (!source || !(await partsInSource(work, sourceId)).writes) return null;
    return {
      source,
      codings: (await findSheet(work, sourceId)).codings,
      taxonomies: await listTaxonomies(work, 'source'),
      fewest: await fewestReviews(work),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/source-codes');
  const sourceId = idParam(args.params.sourceId);
  const reading = await readForm(args.request, sourceInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const coded = await withActor(actor, (work) => codeSource(work, { sourceId, ...reading.value }));
  if (!coded.ok) {
    if (coded.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(coded, reading.typed) }, 409);
  }
  return redirectTo(context, `/bevindingen/bronnen/${sourceId}`, {
    flash: { message: 'findings:source.saved' },
  });
}

export default function SourceCodes() {
  const { source, codings, taxonomies, fewest } = useLoaderData<typeof loader>();
  const form =
    useActionData<typeof action>()?.form ?? startForm({ year: String(source.year), ...codeValues(codings) });
  const t = useT('findings');
  const back = `/bevindingen/bronnen/${source.id}`;
  return (
    <Page
      title={t('source.title')}
      lead={t('source.lead', { fewest })}
      width="text"
      breadcrumbs={[{ title: t('sheet.title'), to: back }]}
    >
      <SourceForm form={form} taxonomies={taxonomies} back={back} />
    </Page>
  );
}
