import { sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { registryParameters as names } from '~/domain/registry/search/registry-address';
import { type RegistrySearch, registrySorts } from '~/domain/registry/search/registry-search';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Form } from '~/ui/primitives/form';
import type { FormState } from '~/ui/primitives/form-state';
import { MonthField } from '~/ui/primitives/month-field';
import { type Option, SelectField } from '~/ui/primitives/select-field';
import { TextField } from '~/ui/primitives/text-field';

interface Place {
  readonly code: string;
  readonly name: string;
}

interface RegistryFiltersProps {
  search: RegistrySearch;
  provinces: readonly Place[];
  youthRegions: readonly Place[];
  months: readonly string[];
}

/** A search form whose answer is an address that can be kept and shared. */
export function RegistryFilters({ search, provinces, youthRegions, months }: RegistryFiltersProps) {
  const t = useT('register');
  const domain = useT('domain');
  const form = formOf(search);
  const hasMoreFilters = [
    search.sector,
    search.reviewForm,
    search.spokenLanguage,
    search.youthRegionCode,
  ].some(Boolean);
  const places = (list: readonly Place[]) => list.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Form method="get" action="/register" search inline label={t('search')}>
      <TextField form={form} name={names.text} label={t('text')} description={t('text-hint')} optional />
      <SelectField
        form={form}
        name={names.role}
        label={t('role')}
        empty={t('any-role')}
        optional
        options={[
          { value: 'reviewer', label: t('reviewers') },
          { value: 'supervisor', label: t('supervisors') },
        ]}
      />
      <Filter form={form} name={names.provinceCode} label={t('province')} options={places(provinces)} />
      <Filter
        form={form}
        name={names.theme}
        label={t('theme')}
        options={themes.map((theme) => ({ value: theme, label: domain(`theme.${theme}`) }))}
      />
      <MonthField
        form={form}
        name={names.availableFrom}
        label={t('available')}
        empty={t('any-month')}
        optional
        months={months}
      />
      <Disclosure summary={t('more-filters')} open={hasMoreFilters}>
        <div className="lk-field-grid">
          <Filter
            form={form}
            name={names.youthRegionCode}
            label={t('youth-region')}
            options={places(youthRegions)}
          />
          <Filter
            form={form}
            name={names.sector}
            label={t('sector')}
            options={sectors.map((sector) => ({ value: sector, label: domain(`sector.${sector}`) }))}
          />
          <Filter
            form={form}
            name={names.reviewForm}
            label={t('form')}
            options={reviewForms.map((value) => ({ value, label: domain(`reviewForm.${value}`) }))}
          />
          <Filter
            form={form}
            name={names.spokenLanguage}
            label={t('language')}
            options={spokenLanguages.map((value) => ({ value, label: domain(`spokenLanguage.${value}`) }))}
          />
          <SelectField
            form={form}
            name={names.sort}
            label={t('sort')}
            empty={null}
            optional
            options={registrySorts.map((sort) => ({ value: sort, label: t(`sort-${sort}`) }))}
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

function formOf(search: RegistrySearch): FormState {
  const values = Object.entries(names).flatMap(([field, parameter]) => {
    const value = search[field as keyof RegistrySearch];
    return value === undefined ? [] : [[parameter, String(value)] as const];
  });
  return { id: 'register', values: Object.fromEntries(values), errors: {} };
}
