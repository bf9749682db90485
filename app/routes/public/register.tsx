import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { openMonths } from '~/domain/registry/availability/set-availability.server';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { addressOfSearch, searchFromAddress } from '~/domain/registry/search/registry-address';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';
import { useT } from '~/i18n/use-t';
import { ActiveFilters } from '~/ui/domain/registry/active-filters';
import { EntryCard } from '~/ui/domain/registry/entry-card';
import { NobodyFound } from '~/ui/domain/registry/nobody-found';
import { RegistryFilters } from '~/ui/domain/registry/registry-filters';
import { SearchRemarks } from '~/ui/domain/registry/search-remarks';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { tooMany } from '~/web/respond.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'register:title',
  description: 'register:description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/register');
  const search = searchFromAddress(new URL(args.request.url).searchParams);
  if (search.text || search.near) {
    const decision = await countAttemptFrom('search-per-network', context.clientAddress);
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  return json(
    await withActor(actor, async (work) => ({
      search,
      results: await searchRegistry(work, search),
      places: await listPlaces(work),
      months: openMonths(work.now),
    })),
  );
}

export default function Register() {
  const { search, results, places, months } = useLoaderData<typeof loader>();
  const t = useT('register');
  const map = useT('map');
  const data = useT('openData');
  const placeNames = Object.fromEntries(places.provinces.map(({ code, name }) => [code, name]));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <ButtonLink to="/register/kaart" kind="secondary" icon="place">
          {map('to-map')}
        </ButtonLink>
      }
    >
      <RegistryFilters
        search={search}
        facets={results.facets}
        provinces={places.provinces}
        youthRegions={places.youthRegions}
        months={months}
        isPlaceUnknown={results.place?.kind === 'unknown'}
      />
      <Section title={t('found', { count: results.total })}>
        <ActiveFilters search={search} places={places} />
        <SearchRemarks search={search} results={results} />
        {results.entries.length > 0 ? (
          <CardGrid>
            {results.entries.map((entry) => (
              <EntryCard key={entry.slug} entry={entry} placeNames={placeNames} />
            ))}
          </CardGrid>
        ) : (
          <NobodyFound
            search={search}
            total={results.total}
            loosenings={results.loosenings}
            places={places}
          />
        )}
        <Pagination
          page={search.page}
          pages={results.pages}
          hrefFor={(page) => addressOfSearch({ ...search, page })}
        />
      </Section>
      <div className="lk-actions">
        <ButtonLink to="/register/verklaring" kind="subtle" icon="shield">
          {data('check-statement')}
        </ButtonLink>
        <ButtonLink to="/register/gegevens" kind="subtle" icon="download">
          {data('register-link')}
        </ButtonLink>
      </div>
    </Page>
  );
}
