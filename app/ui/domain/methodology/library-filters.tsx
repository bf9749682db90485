import { methodSteps, resourceKinds } from '~/domain/resources/resource-words';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';
import { TextField } from '~/ui/primitives/text-field';
import { type StepTitles, stepInWords } from './shown-steps';

export interface ShownSearch {
  readonly q: string;
  readonly stap?: string | undefined;
  readonly soort?: string | undefined;
}

/** A search whose answer is an address that can be kept and shared. */
export function LibraryFilters({ search, steps }: { search: ShownSearch; steps: StepTitles }) {
  const t = useT('methodology');
  const { q, stap = '', soort = '' } = search;
  const form = startForm({ q, stap, soort });
  return (
    <Form method="get" action="/methodiek" search inline label={t('search.label')}>
      <TextField form={form} name="q" label={t('search.text')} description={t('search.hint')} optional />
      <SelectField
        form={form}
        name="stap"
        label={t('search.step')}
        empty={t('search.any-step')}
        optional
        options={methodSteps.map((step) => ({ value: step, label: stepInWords(t, steps, step) }))}
      />
      <SelectField
        form={form}
        name="soort"
        label={t('search.kind')}
        empty={t('search.any-kind')}
        optional
        options={resourceKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <div className="lk-actions">
        <Button icon="search">{t('search.go')}</Button>
        {(q || stap || soort) && (
          <ButtonLink to="/methodiek" kind="subtle">
            {t('search.clear')}
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}
