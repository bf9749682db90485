import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { mergeOrganisations } from '~/domain/merging/organisations/merge-organisations.server';
import { mergeOrganisationsInput } from '~/domain/merging/organisations/merge-organisations-inputs';
import { findOrganisationMergePreview } from '~/domain/merging/organisations/organisation-merge-preview.server';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { useT } from '~/i18n/use-t';
import { differing } from '~/ui/domain/merging/field-choices';
import { MergeForm, TellApart } from '~/ui/domain/merging/merge-form';
import { MovingRows } from '~/ui/domain/merging/moving-rows';
import {
  useOrganisationFields,
  useOrganisationOverlaps,
  useOrganisationRows,
} from '~/ui/domain/merging/organisation-fields';
import { PairComparison } from '~/ui/domain/merging/pair-comparison';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { pairParams } from '~/web/pair-params.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'merging:pair.title-organisations' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/duplicate-organisations');
  const merge = pairParams(args.params.organisationId, args.params.otherId);
  const found = await withActor(actor, async (work) => {
    const preview = await findOrganisationMergePreview(work, merge);
    return preview && { preview, places: await listPlaces(work) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/duplicate-organisations');
  const merge = pairParams(args.params.organisationId, args.params.otherId);
  const reading = await readForm(args.request, mergeOrganisationsInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => mergeOrganisations(work, merge, reading.value));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  const hasDoubts = result.value.rechecked.length > 0;
  return redirectTo(context, `/coordinator/organisaties/${merge.keptId}`, {
    flash: hasDoubts
      ? { message: 'merging:flash.rechecked', kind: 'warning' }
      : { message: 'merging:flash.merged' },
  });
}

export default function DuplicateOrganisations() {
  const { preview, places } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('merging');
  const { kept, removed, likeness } = preview;
  const rows = useOrganisationRows(kept, removed, places);
  const choices = differing(useOrganisationFields(kept, removed, places));
  const overlaps = useOrganisationOverlaps(preview);
  const form = refused ?? startForm(Object.fromEntries(choices.map(({ name }) => [name, 'kept'])));
  const base = '/coordinator/dubbel/organisaties';
  return (
    <Page
      title={t('pair.title-organisations')}
      lead={t('pair.lead')}
      breadcrumbs={[{ title: t('title'), to: '/coordinator/dubbel' }]}
    >
      <PairComparison
        reasons={likeness.reasons.map((reason) => t(`organisation-reason.${reason}`))}
        rows={rows}
        swapTo={`${base}/${removed.id}/${kept.id}`}
      />
      <MovingRows moves={preview.moves} stays={preview.stays} overlaps={overlaps} />
      <MergeForm form={form} choices={choices} seen={preview.seen} what="organisations" hasLooked={false} />
      <TellApart action={`${base}/${kept.id}/${removed.id}/anders`} />
    </Page>
  );
}
