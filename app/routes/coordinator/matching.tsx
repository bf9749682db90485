import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { ReviewersCard } from '~/ui/domain/matching/reviewers-card';
import { RuledPairs } from '~/ui/domain/matching/ruled-pairs';
import { ShortageNotice } from '~/ui/domain/matching/shortage-notice';
import { SmallestChange } from '~/ui/domain/planning/smallest-change';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Link } from '~/ui/primitives/link';
import { Pagination } from '~/ui/primitives/pagination';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t(`matching:page.title-${data.head.reviewers}`, { reference: data.head.reference }),
};

const perPage = 10;
const mostPages = 10;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/matching');
  const reference = referenceParam(args.params.reference);
  const page = Math.min(pageNumber(new URL(args.request.url).searchParams), mostPages);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    const ranked = head && (await rankRequest(work, { reference, top: page * perPage }));
    return head && { head, found: ranked?.ok ? ranked.value : null };
  });
  if (!found) throw notFound();
  const { head } = found;
  const { ranking, smallestChange } = found.found ?? { ranking: null, smallestChange: null };
  return json({
    head,
    page,
    ranking: ranking && {
      choices: ranking.choices.slice((page - 1) * perPage),
      total: ranking.total,
      pages: Math.min(Math.ceil(ranking.total / perPage), mostPages),
      excluded: ranking.excluded.length,
      ruled: ranking.ruled,
      shortage: ranking.shortage,
      smallestChange,
    },
  });
}

export default function Matching() {
  const { head, page, ranking } = useLoaderData<typeof loader>();
  const t = useT('matching');
  const call = useT('call');
  const asked = head.reviewers;
  const base = `/coordinator/aanvragen/${head.reference}`;
  return (
    <TriagePage
      request={head}
      title={t(`page.title-${asked}`, { reference: head.reference })}
      lead={t(`page.lead-${asked}`)}
      isPossible={ranking !== null && head.actions.includes('propose-pair')}
      width="wide"
    >
      {ranking && (
        <>
          <Section
            title={t(`page.found-${asked}`, { count: ranking.total })}
            actions={
              <>
                <ButtonLink to={`${base}/matching/uitgesloten`} kind="secondary">
                  {t('page.excluded')}
                </ButtonLink>
                <ButtonLink to={`${base}/oproep`} kind="secondary">
                  {call('coordinator.link')}
                </ButtonLink>
              </>
            }
          >
            <Paragraph>
              {t('page.excluded-count', { count: ranking.excluded })}.{' '}
              <Link to="/matchingregels">{t('page.rules')}</Link>
            </Paragraph>
            {ranking.shortage && <ShortageNotice shortage={ranking.shortage} asked={asked} />}
            <SmallestChange change={ranking.smallestChange} />
          </Section>
          {page === 1 && <RuledPairs ruled={ranking.ruled} />}
          {ranking.choices.map((choice, index) => (
            <ReviewersCard
              key={choice.reviewers.map(({ personId }) => personId).join(' ')}
              choice={choice}
              rank={(page - 1) * perPage + index + 1}
              asked={asked}
              base={base}
            />
          ))}
          <Pagination
            page={page}
            pages={ranking.pages}
            hrefFor={(wanted) => `${base}/matching?pagina=${wanted}`}
          />
          {ranking.total > perPage * mostPages && page === mostPages && (
            <Paragraph>{t('page.shown-note', { count: perPage * mostPages })}</Paragraph>
          )}
          <div className="lk-actions">
            <ButtonLink to={`${base}/geen-match`} kind={ranking.shortage ? 'primary' : 'subtle'}>
              {t('page.no-match')}
            </ButtonLink>
          </div>
        </>
      )}
    </TriagePage>
  );
}
