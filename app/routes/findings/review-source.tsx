import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { fewestReviews } from '~/domain/findings/disclosure/fewest-reviews.server';
import { listTaxonomies } from '~/domain/findings/taxonomy/taxonomy-queries.server';
import { canWriteFindings } from '~/domain/findings/writing/can-write-findings';
import { sourceInput } from '~/domain/findings/writing/inputs';
import { findSourceOfRequest, openReviewSource } from '~/domain/findings/writing/open-source.server';
import { proposeCodes } from '~/domain/findings/writing/propose-codes.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { SourceForm } from '~/ui/domain/findings/source-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:source.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/review-source');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.some((part) => part === 'reviewer' || part === 'coordinator')) return null;
    const isPossible =
      canWriteFindings(head).allowed && (await findSourceOfRequest(work, head.requestId)) === null;
    return {
      head,
      isPossible,
      proposed: isPossible ? await proposeCodes(work, head) : null,
      taxonomies: await listTaxonomies(work, 'source'),
      fewest: await fewestReviews(work),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/review-source');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, sourceInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const opened = await withActor(actor, (work) => openReviewSource(work, { reference, ...reading.value }));
  if (!opened.ok) {
    if (opened.reason === 'not-found' || opened.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(opened, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/bevindingen`, {
    flash: { message: 'findings:source.opened' },
  });
}

export default function ReviewSource() {
  const { head, isPossible, proposed, taxonomies, fewest } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>()?.form;
  const t = useT('findings');
  const codes = Object.entries(proposed?.codes ?? {}).map(
    ([key, chosen]) => [`codes.${key}`, chosen] as const,
  );
  const form = answered ?? startForm({ year: String(proposed?.year ?? ''), ...Object.fromEntries(codes) });
  return (
    <ReviewPage
      head={head}
      title={t('source.title')}
      lead={t('source.lead', { fewest })}
      width="text"
      isPossible={isPossible || answered !== undefined}
    >
      {codes.length > 0 && <Paragraph>{t('source.proposed')}</Paragraph>}
      <SourceForm form={form} taxonomies={taxonomies} back={`/reviews/${head.reference}/bevindingen`} />
    </ReviewPage>
  );
}
