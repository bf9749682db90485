import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { addressOfLibrary, searchOfAddress } from '~/domain/findings/library/library-search';
import { listLibraryTerms } from '~/domain/findings/library/library-terms.server';
import { searchFindings } from '~/domain/findings/library/search-findings.server';
import { useT } from '~/i18n/use-t';
import { ChosenFacets } from '~/ui/domain/library/chosen-facets';
import { ClosedLibrary } from '~/ui/domain/library/closed-library';
import { FindingCard } from '~/ui/domain/library/finding-card';
import { LibraryFacets } from '~/ui/domain/library/library-facets';
import { LibrarySearchForm } from '~/ui/domain/library/library-search-form';
import { useDutchHere } from '~/ui/domain/library/written-in-dutch';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { keptFromSearchEngines } from '~/web/kept-from-search-engines';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { tooMany } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'public', title: 'library:search.title', indexed: false };

export const headers = keptFromSearchEngines;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/public/findings');
  const search = searchOfAddress(new URL(args.request.url).searchParams);
  if (search.words) {
    const decision = await countAttemptFrom('search-per-network', context.clientAddress);
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  return json(
    await withActor(actor, async (work) => ({
      search,
      results: await searchFindings(work, search),
      taxonomies: await listLibraryTerms(work, language),
    })),
  );
}

export default function Findings() {
  const { search, results, taxonomies } = useLoaderData<typeof loader>();
  const t = useT('library');
  const isElsewhere = useDutchHere() !== undefined;
  const { findings, atLeast } = results;
  return (
    <Page
      title={t('search.title')}
      lead={t('search.lead')}
      breadcrumbs={[{ title: t('title'), to: '/leren' }]}
    >
      {results.isOpen ? (
        <>
          <LibrarySearchForm search={search} />
          <ChosenFacets search={search} taxonomies={taxonomies} />
          <LibraryFacets search={search} offered={results.offered} taxonomies={taxonomies} />
          {findings.length > 0 ? (
            <Section title={atLeast > 0 ? t('findings-at-least', { count: atLeast }) : t('search.some')}>
              {isElsewhere && <Paragraph>{t('in-dutch')}</Paragraph>}
              {results.isPartial && <Paragraph>{t('search.partial')}</Paragraph>}
              {findings.map((finding) => (
                <FindingCard key={finding.id} finding={finding} taxonomies={taxonomies} />
              ))}
              <Pagination
                page={search.page}
                pages={results.pages}
                hrefFor={(page) => addressOfLibrary({ ...search, page })}
              />
            </Section>
          ) : (
            <EmptyState
              title={t('search.none-title')}
              text={t('search.none-text')}
              action={<ButtonLink to="/leren/bevindingen">{t('search.all')}</ButtonLink>}
            />
          )}
        </>
      ) : (
        <ClosedLibrary />
      )}
    </Page>
  );
}
