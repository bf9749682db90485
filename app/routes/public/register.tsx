import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { openMonths } from '~/domain/registry/availability/set-availability.server';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { addressOfSearch, searchFromAddress } from '~/domain/registry/search/registry-address';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';
import { useT } from '~/i18n/use-t';
import { EntryCard } from '~/ui/domain/registry/entry-card';
import { RegistryFilters } from '~/ui/domain/registry/registry-filters';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CardGrid } from '~/ui/primitives/card-grid';
import { EmptyState } from '~/ui/primitives/empty-state';
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
  if (search.text) {
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
        provinces={places.provinces}
        youthRegions={places.youthRegions}
        months={months}
      />
      <Section title={t('found', { count: results.total })}>
        {results.corrections.map(({ typed, correctedTo }) => (
          <Alert key={typed} kind="info">
            {t('corrected', { typed, used: correctedTo ?? '' })}
          </Alert>
        ))}
        {results.entries.length > 0 ? (
          <CardGrid>
            {results.entries.map((entry) => (
              <EntryCard key={entry.slug} entry={entry} placeNames={placeNames} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState
            title={t('empty-title')}
            text={t('empty-text')}
            action={<ButtonLink to="/aanvraag">{t('ask')}</ButtonLink>}
          />
        )}
        <Pagination
          page={search.page}
          pages={results.pages}
          hrefFor={(page) => addressOfSearch({ ...search, page })}
        />
      </Section>
    </Page>
  );
}
