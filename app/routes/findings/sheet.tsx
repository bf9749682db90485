import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { canWriteFindings, isTimeForFindings } from '~/domain/findings/writing/can-write-findings';
import { findSourceOfRequest } from '~/domain/findings/writing/open-source.server';
import { findSheet } from '~/domain/findings/writing/sheet-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { SheetSections } from '~/ui/domain/findings/sheet-sections';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:sheet.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/sheet');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const source = await findSourceOfRequest(work, head.requestId);
    return { head, source, sheet: source && (await findSheet(work, source.id)) };
  });
  if (!found) throw notFound();
  return json({
    ...found,
    mayWrite: canWriteFindings(found.head).allowed,
    isPossible: found.source !== null || isTimeForFindings(found.head),
  });
}

export default function FindingsSheet() {
  const { head, source, sheet, mayWrite, isPossible } = useLoaderData<typeof loader>();
  const t = useT('findings');
  const about = `/reviews/${head.reference}/bevindingen/review`;
  return (
    <ReviewPage
      head={head}
      title={t('sheet.title')}
      lead={t('sheet.lead')}
      isPossible={isPossible}
      actions={
        mayWrite &&
        source && (
          <ButtonLink to={`/bevindingen/bronnen/${source.id}/nieuw`} icon="add">
            {t('sheet.write')}
          </ButtonLink>
        )
      }
    >
      {source && sheet ? (
        <SheetSections source={source} sheet={sheet} mayWrite={mayWrite} />
      ) : (
        <EmptyState
          title={t('sheet.no-source')}
          text={t('sheet.open-text')}
          action={mayWrite && <ButtonLink to={about}>{t('sheet.open')}</ButtonLink>}
        />
      )}
    </ReviewPage>
  );
}
