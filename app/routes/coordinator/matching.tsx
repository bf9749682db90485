import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { PairCard } from '~/ui/domain/matching/pair-card';
import { RuledPairs } from '~/ui/domain/matching/ruled-pairs';
import { ShortageNotice } from '~/ui/domain/matching/shortage-notice';
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
  title: ({ t, data }) => t('matching:page.title', { reference: data.head.reference }),
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
    return head && { head, ranking: ranked?.ok ? ranked.value.ranking : null };
  });
  if (!found) throw notFound();
  const { head, ranking } = found;
  return json({
    head,
    page,
    ranking: ranking && {
      pairs: ranking.pairs.slice((page - 1) * perPage),
      totalPairs: ranking.totalPairs,
      pages: Math.min(Math.ceil(ranking.totalPairs / perPage), mostPages),
      excluded: ranking.excluded.length,
      ruled: ranking.ruled,
      shortage: ranking.shortage,
    },
  });
}

export default function Matching() {
  const { head, page, ranking } = useLoaderData<typeof loader>();
  const t = useT('matching');
  const base = `/coordinator/aanvragen/${head.reference}`;
  return (
    <TriagePage
      request={head}
      title={t('page.title', { reference: head.reference })}
      lead={t('page.lead')}
      isPossible={ranking !== null && head.actions.includes('propose-pair')}
      width="wide"
    >
      {ranking && (
        <>
          <Section
            title={t('page.found', { count: ranking.totalPairs })}
            actions={
              <ButtonLink to={`${base}/matching/uitgesloten`} kind="secondary">
                {t('page.excluded')}
              </ButtonLink>
            }
          >
            <Paragraph>
              {t('page.excluded-count', { count: ranking.excluded })}.{' '}
              <Link to="/matchingregels">{t('page.rules')}</Link>
            </Paragraph>
            {ranking.shortage && <ShortageNotice shortage={ranking.shortage} />}
          </Section>
          {page === 1 && <RuledPairs ruled={ranking.ruled} />}
          {ranking.pairs.map((pair, index) => (
            <PairCard
              key={`${pair.lead.personId} ${pair.co.personId}`}
              pair={pair}
              rank={(page - 1) * perPage + index + 1}
              base={base}
            />
          ))}
          <Pagination
            page={page}
            pages={ranking.pages}
            hrefFor={(wanted) => `${base}/matching?pagina=${wanted}`}
          />
          {ranking.totalPairs > perPage * mostPages && page === mostPages && (
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
