import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listStepTitles } from '~/domain/content/step-titles.server';
import { librarySearchInput } from '~/domain/resources/inputs';
import { listLibrary } from '~/domain/resources/library-queries.server';
import { mayEditMethod } from '~/domain/resources/resource-policy';
import { searchLibrary } from '~/domain/resources/search-library.server';
import { useT } from '~/i18n/use-t';
import { LibraryFilters, type ShownSearch } from '~/ui/domain/methodology/library-filters';
import { LibraryList } from '~/ui/domain/methodology/library-list';
import { SearchHits } from '~/ui/domain/methodology/search-hits';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { tooMany } from '~/web/respond.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'methodology:title',
  description: 'methodology:description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, context } = await enter(args, 'routes/methodology/library');
  const asked = new URL(args.request.url).searchParams;
  const search = librarySearchInput.parse(Object.fromEntries(asked));
  if (search.q) {
    const decision = await countAttemptFrom('search-per-network', context.clientAddress);
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const filter = { step: search.stap, kind: search.soort };
  const page = pageNumber(asked);
  return json(
    await withActor(actor, async (work) => ({
      search,
      page,
      steps: await listStepTitles(work, language),
      found: search.q ? await searchLibrary(work, language, { text: search.q, page, ...filter }) : null,
      resources: search.q ? [] : await listLibrary(work, language, filter),
      mayEdit: mayEditMethod(actor),
    })),
  );
}

export default function Library() {
  const { search, page, steps, found, resources, mayEdit } = useLoaderData<typeof loader>();
  const t = useT('methodology');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayEdit && (
          <ButtonLink to="/methodiek/beheer" kind="secondary" icon="edit">
            {t('manage')}
          </ButtonLink>
        )
      }
    >
      <LibraryFilters search={search} steps={steps} />
      {found ? (
        <Section title={t('search.found', { count: found.total })}>
          <SearchHits hits={found.hits} />
          <Pagination page={page} pages={found.pages} hrefFor={(to) => addressOf(search, to)} />
        </Section>
      ) : (
        <LibraryList resources={resources} steps={steps} step={search.stap} />
      )}
    </Page>
  );
}

function addressOf({ q, stap, soort }: ShownSearch, page: number): string {
  const asked = { q, ...(stap ? { stap } : {}), ...(soort ? { soort } : {}), pagina: String(page) };
  return `/methodiek?${new URLSearchParams(asked)}`;
}
