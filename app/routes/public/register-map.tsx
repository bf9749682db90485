import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { countByPlace } from '~/domain/registry/search/count-by-place.server';
import { registryParameters } from '~/domain/registry/search/registry-address';
import { useT } from '~/i18n/use-t';
import { CountryMap } from '~/ui/domain/map/country-map';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'map:title',
  description: 'map:description',
};

/** The map by youth region has an address of its own; any other address shows provinces. */
const byRegion = 'regio';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/public/register-map');
  const isByRegion = new URL(args.request.url).searchParams.get('per') === byRegion;
  const by = isByRegion ? ('youth-region' as const) : ('province' as const);
  const parameter = isByRegion ? registryParameters.youthRegionCode : registryParameters.provinceCode;
  const places = await withActor(actor, (work) => countByPlace(work, by));
  return json({
    by,
    places: places.map((place) => ({
      ...place,
      to: `/register?${new URLSearchParams({ [parameter]: place.code })}`,
    })),
  });
}

export default function RegisterMap() {
  const { by, places } = useLoaderData<typeof loader>();
  const t = useT('map');
  const register = useT('register');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ title: register('title'), to: '/register' }]}
      actions={
        by === 'province' ? (
          <ButtonLink to={`/register/kaart?per=${byRegion}`} kind="secondary" icon="place">
            {t('to-regions')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/register/kaart" kind="secondary" icon="place">
            {t('to-provinces')}
          </ButtonLink>
        )
      }
    >
      <div className="lk-map-sheet">
        <CountryMap title={t(`caption.${by}`)} by={by} places={places} />
        <Section title={t(`caption.${by}`)}>
          <DataTable
            caption={t(`caption.${by}`)}
            captionHidden
            rows={places}
            rowKey={({ code }) => code}
            empty={<EmptyState title={t('empty')} text={t('empty-text')} />}
            columns={[
              {
                key: 'place',
                title: t(`place.${by}`),
                names: true,
                cell: ({ name, to }) => <Link to={to}>{name}</Link>,
              },
              { key: 'people', title: t('people'), numeric: true, cell: ({ people }) => people },
            ]}
          />
        </Section>
      </div>
      <Paragraph>{t('counted')}</Paragraph>
      <Paragraph>{t('source')}</Paragraph>
    </Page>
  );
}
