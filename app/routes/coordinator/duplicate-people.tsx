import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { mergePeople } from '~/domain/merging/people/merge-people.server';
import { mergePeopleInput } from '~/domain/merging/people/merge-people-inputs';
import { findMergePreview } from '~/domain/merging/people/merge-preview.server';
import { useT } from '~/i18n/use-t';
import { differing } from '~/ui/domain/merging/field-choices';
import { MergeForm, TellApart } from '~/ui/domain/merging/merge-form';
import { MovingRows } from '~/ui/domain/merging/moving-rows';
import { ObstacleAlerts } from '~/ui/domain/merging/obstacle-alerts';
import { PairComparison } from '~/ui/domain/merging/pair-comparison';
import { usePersonFields, usePersonRows } from '~/ui/domain/merging/person-fields';
import { useOverlapsInWords } from '~/ui/domain/merging/person-overlaps';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { pairParams } from '~/web/pair-params.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'merging:pair.title-people' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/duplicate-people');
  const merge = pairParams(args.params.personId, args.params.otherId);
  const preview = await withActor(actor, (work) => findMergePreview(work, merge));
  if (!preview) throw notFound();
  return json(preview);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/duplicate-people');
  const merge = pairParams(args.params.personId, args.params.otherId);
  const reading = await readForm(args.request, mergePeopleInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => mergePeople(work, merge, reading.value));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  const hasDoubts = result.value.rechecked.length > 0;
  return redirectTo(context, `/coordinator/mensen/${merge.keptId}`, {
    flash: hasDoubts
      ? { message: 'merging:flash.rechecked', kind: 'warning' }
      : { message: 'merging:flash.merged' },
  });
}

export default function DuplicatePeople() {
  const preview = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('merging');
  const { kept, removed, likeness, obstacles, isAtWork, isYourself } = preview;
  const fields = usePersonFields(kept, removed);
  const rows = usePersonRows(kept, removed);
  const overlaps = useOverlapsInWords(preview.overlaps);
  const choices = differing(fields);
  const form = refused ?? startForm(Object.fromEntries(choices.map(({ name }) => [name, 'kept'])));
  const base = '/coordinator/dubbel/mensen';
  const isPossible = !isAtWork && !isYourself && !obstacles.some(({ refuses }) => refuses);
  return (
    <Page
      title={t('pair.title-people')}
      lead={t('pair.lead')}
      breadcrumbs={[{ title: t('title'), to: '/coordinator/dubbel' }]}
    >
      <ObstacleAlerts obstacles={obstacles} isAtWork={isAtWork} isYourself={isYourself} />
      <PairComparison
        reasons={likeness.reasons.map((reason) => t(`person-reason.${reason}`))}
        rows={rows}
        swapTo={`${base}/${removed.id}/${kept.id}`}
      />
      <MovingRows moves={preview.moves} stays={preview.stays} overlaps={overlaps} />
      {isPossible && (
        <MergeForm
          form={form}
          choices={choices}
          seen={preview.seen}
          what="people"
          hasLooked={obstacles.length > 0}
        />
      )}
      <TellApart action={`${base}/${kept.id}/${removed.id}/anders`} />
    </Page>
  );
}
