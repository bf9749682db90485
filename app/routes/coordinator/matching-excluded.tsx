import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { hardRules } from '~/domain/matching/matching-rule';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { ExcludedCard } from '~/ui/domain/matching/excluded-card';
import { RuledPairs } from '~/ui/domain/matching/ruled-pairs';
import { FilterLinks } from '~/ui/domain/triage/filter-links';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CardGrid } from '~/ui/primitives/card-grid';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('matching:excluded.title', { reference: data.head.reference }),
};

const perPage = 24;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/matching-excluded');
  const reference = referenceParam(args.params.reference);
  const { searchParams } = new URL(args.request.url);
  const rule = hardRules.find((each) => each === searchParams.get('regel')) ?? null;
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    const ranked = head && (await rankRequest(work, { reference, top: 1 }));
    return head && { head, ranking: ranked?.ok ? ranked.value.ranking : null };
  });
  if (!found) throw notFound();
  const { excluded: all = [], ruled = [] } = found.ranking ?? {};
  const chosen = all.filter(({ binding }) => rule === null || binding.rule === rule);
  const pages = Math.max(1, Math.ceil(chosen.length / perPage));
  const page = Math.min(pageNumber(searchParams), pages);
  return json({
    head: found.head,
    isPossible: found.ranking !== null,
    ruled: rule === null || rule === 'H8' ? ruled : [],
    rule,
    total: all.length,
    counts: hardRules
      .map((each) => ({ rule: each, count: all.filter(({ binding }) => binding.rule === each).length }))
      .filter(({ count }) => count > 0),
    people: chosen.slice((page - 1) * perPage, page * perPage),
    page,
    pages,
  });
}

export default function MatchingExcluded() {
  const { head, isPossible, ruled, rule, total, counts, people, page, pages } =
    useLoaderData<typeof loader>();
  const t = useT('matching');
  const base = `/coordinator/aanvragen/${head.reference}`;
  const here = `${base}/matching/uitgesloten`;
  const hrefFor = (wanted: string | null, number = 1) =>
    `${here}?${new URLSearchParams({ ...(wanted && { regel: wanted }), pagina: String(number) })}`;
  return (
    <TriagePage
      request={head}
      title={t('excluded.title', { reference: head.reference })}
      lead={t('excluded.lead')}
      isPossible={isPossible}
      width="wide"
    >
      <FilterLinks
        label={t('excluded.filter')}
        items={[
          { title: t('excluded.all', { count: total }), to: hrefFor(null), isCurrent: rule === null },
          ...counts.map((one) => ({
            title: t('excluded.rule', { rule: t(`hardRule.${one.rule}.name`), count: one.count }),
            to: hrefFor(one.rule),
            isCurrent: one.rule === rule,
          })),
        ]}
      />
      {people.length > 0 ? (
        <CardGrid>
          {people.map((person) => (
            <ExcludedCard key={person.personId} person={person} asked={head.reviewers} base={base} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={t('excluded.empty.title')} text={t('excluded.empty.text')} />
      )}
      <Pagination page={page} pages={pages} hrefFor={(number) => hrefFor(rule, number)} />
      <RuledPairs ruled={ruled} />
      <div className="lk-actions">
        <ButtonLink to={`${base}/matching`} icon="back" kind="secondary">
          {t('excluded.back')}
        </ButtonLink>
      </div>
    </TriagePage>
  );
}
