import { sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { countFromMonth } from '~/domain/registry/search/facet-counts';
import { registryParameters as names } from '~/domain/registry/search/registry-address';
import {
  type RegistryFacets,
  type RegistrySearch,
  radii,
  registrySorts,
} from '~/domain/registry/search/registry-search';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMonth } from '~/ui/formats/month';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Form } from '~/ui/primitives/form';
import type { FormState } from '~/ui/primitives/form-state';
import { type Option, SelectField } from '~/ui/primitives/select-field';
import { TextField } from '~/ui/primitives/text-field';

interface Place {
  readonly code: string;
  readonly name: string;
}

interface RegistryFiltersProps {
  search: RegistrySearch;
  facets: RegistryFacets;
  provinces: readonly Place[];
  youthRegions: readonly Place[];
  months: readonly string[];
  /** What was typed as a municipality is none. */
  isPlaceUnknown: boolean;
}

/** A search form whose answer is an address that can be kept and shared. */
export function RegistryFilters({
  search,
  facets,
  provinces,
  youthRegions,
  months,
  isPlaceUnknown,
}: RegistryFiltersProps) {
  const t = useT('register');
  const around = useT('registerSearch');
  const language = useLanguage();
  const domain = useT('domain');
  const form = formOf(search, isPlaceUnknown);
  const hasMoreFilters = [
    search.sector,
    search.reviewForm,
    search.spokenLanguage,
    search.youthRegionCode,
  ].some(Boolean);
  const places = (list: readonly Place[]) => list.map(({ code, name }) => ({ value: code, label: name }));
  const filter = (field: Exclude<keyof RegistryFacets, 'availableFrom'>, options: readonly Option[]) => ({
    form,
    name: names[field],
    options: counted(options, (value) => facets[field][value] ?? 0),
  });
  return (
    <Form method="get" action="/register" search inline label={t('search')}>
      <TextField form={form} name={names.text} label={t('text')} description={t('text-hint')} optional />
      <SelectField
        form={form}
        name={names.role}
        label={t('role')}
        empty={t('any-role')}
        optional
        options={counted(
          [
            { value: 'reviewer', label: t('reviewers') },
            { value: 'supervisor', label: t('supervisors') },
          ],
          (value) => facets.role[value] ?? 0,
        )}
      />
      <Filter label={t('province')} {...filter('provinceCode', places(provinces))} />
      <Filter
        label={t('theme')}
        {...filter(
          'theme',
          themes.map((theme) => ({ value: theme, label: domain(`theme.${theme}`) })),
        )}
      />
      <SelectField
        form={form}
        name={names.availableFrom}
        label={t('available')}
        empty={t('any-month')}
        optional
        options={counted(
          months.map((month) => ({ value: month, label: formatMonth(language, month) })),
          (month) => countFromMonth(facets.availableFrom, month),
        )}
      />
      <TextField
        form={form}
        name={names.near}
        label={around('near')}
        description={around('near-hint')}
        maxLength={80}
        optional
      />
      <SelectField
        form={form}
        name={names.withinKm}
        label={around('within')}
        empty={around('any-distance')}
        optional
        options={radii.map((km) => ({ value: String(km), label: around('up-to-km', { count: km }) }))}
      />
      <SelectField
        form={form}
        name={names.sort}
        label={t('sort')}
        empty={null}
        optional
        options={registrySorts.map((sort) => ({ value: sort, label: t(`sort-${sort}`) }))}
      />
      <Disclosure summary={t('more-filters')} open={hasMoreFilters}>
        <div className="lk-field-grid">
          <Filter label={t('youth-region')} {...filter('youthRegionCode', places(youthRegions))} />
          <Filter
            label={t('sector')}
            {...filter(
              'sector',
              sectors.map((value) => ({ value, label: domain(`sector.${value}`) })),
            )}
          />
          <Filter
            label={t('form')}
            {...filter(
              'reviewForm',
              reviewForms.map((value) => ({ value, label: domain(`reviewForm.${value}`) })),
            )}
          />
          <Filter
            label={t('language')}
            {...filter(
              'spokenLanguage',
              spokenLanguages.map((value) => ({ value, label: domain(`spokenLanguage.${value}`) })),
            )}
          />
        </div>
      </Disclosure>
      <div className="lk-actions">
        <Button icon="search">{t('go')}</Button>
        <ButtonLink to="/register" kind="subtle">
          {t('clear')}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** Behind each choice how many people it leaves. */
function counted(options: readonly Option[], countOf: (value: string) => number): Option[] {
  return options.map((option) => ({ ...option, label: `${option.label} (${countOf(option.value)})` }));
}

interface FilterProps {
  form: FormState;
  name: string;
  label: string;
  options: readonly Option[];
}

/** One of these, or all of them. */
function Filter(props: FilterProps) {
  const t = useT('register');
  return <SelectField {...props} empty={t('any')} optional />;
}

function formOf(search: RegistrySearch, isPlaceUnknown: boolean): FormState {
  const values = Object.entries(names).flatMap(([field, parameter]) => {
    const value = search[field as keyof RegistrySearch];
    return value === undefined ? [] : [[parameter, String(value)] as const];
  });
  return {
    id: 'register',
    values: Object.fromEntries(values),
    errors: isPlaceUnknown ? { [names.near]: 'municipality-not-known' } : {},
  };
}
