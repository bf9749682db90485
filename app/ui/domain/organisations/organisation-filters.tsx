import { organisationKinds } from '~/domain/organisations/organisation-kind';
import {
  type Attention,
  attentions,
  type OrganisationSearch,
} from '~/domain/organisations/organisation-search';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SelectField } from '~/ui/primitives/select-field';
import { TextField } from '~/ui/primitives/text-field';
import { FilterLinks } from '../triage/filter-links';
import { organisationsAddress } from './organisation-address';

interface OrganisationFiltersProps {
  search: OrganisationSearch;
  provinces: readonly { readonly code: string; readonly name: string }[];
  counts: Readonly<Record<Attention, number>>;
}

/** Narrows the list of organisations, and leads to those of which something must be looked up. */
export function OrganisationFilters({ search, provinces, counts }: OrganisationFiltersProps) {
  const t = useT('upkeep');
  const pages = useT('organisations');
  const domain = useT('domain');
  const { text, kind, provinceCode, attention } = search;
  const form = startForm({ q: text, soort: kind ?? '', provincie: provinceCode ?? '' });
  return (
    <>
      <FilterLinks
        label={t('list.attention')}
        items={[
          { title: t('list.all'), to: organisationsAddress({}), isCurrent: attention === undefined },
          ...attentions.map((one) => ({
            title: t(`list.${one}`, { count: counts[one] }),
            to: organisationsAddress({ attention: one }),
            isCurrent: attention === one,
          })),
        ]}
      />
      <Form method="get" action="/coordinator/organisaties" search inline label={pages('pages.search')}>
        {attention && <HiddenField name="aandacht" value={attention} />}
        <TextField form={form} name="q" label={pages('pages.text')} optional />
        <SelectField
          form={form}
          name="soort"
          label={t('list.kind')}
          empty={t('list.any')}
          options={organisationKinds.map((value) => ({ value, label: domain(`organisationKind.${value}`) }))}
          optional
        />
        <SelectField
          form={form}
          name="provincie"
          label={t('list.province')}
          empty={t('list.any')}
          options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
        <div className="lk-actions">
          <Button icon="search">{pages('pages.go')}</Button>
          <ButtonLink to="/coordinator/organisaties" kind="subtle">
            {t('list.clear')}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
