import { useLanguage, useT } from '~/i18n/use-t';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import type { FormState } from '~/ui/primitives/form-state';
import { labelIn, nameIn } from './in-language';

export interface ShownTaxonomy {
  readonly key: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly mostTerms: number;
  readonly terms: readonly {
    readonly code: string;
    readonly labelNl: string;
    readonly labelEn: string;
    readonly explanationNl: string;
    readonly explanationEn: string;
  }[];
}

/** The terms to choose from, one group for each taxonomy. */
export function CodeFields({ form, taxonomies }: { form: FormState; taxonomies: readonly ShownTaxonomy[] }) {
  const t = useT('findings');
  const language = useLanguage();
  return (
    <>
      {taxonomies.map((taxonomy) => (
        <CheckboxGroup
          key={taxonomy.key}
          form={form}
          name={`codes.${taxonomy.key}`}
          label={nameIn(language, taxonomy)}
          description={t('form.most', { count: taxonomy.mostTerms })}
          optional
          columns={taxonomy.terms.every(({ explanationNl }) => explanationNl === '')}
          options={taxonomy.terms.map((term) => {
            const description = language === 'en' ? term.explanationEn : term.explanationNl;
            return {
              value: term.code,
              label: labelIn(language, term),
              ...(description !== '' && { description }),
            };
          })}
        />
      ))}
    </>
  );
}

/** What a form of codes shows in its summary of errors. */
export function useCodeLabels(taxonomies: readonly ShownTaxonomy[]): Record<string, string> {
  const language = useLanguage();
  return Object.fromEntries(
    taxonomies.map((taxonomy) => [`codes.${taxonomy.key}`, nameIn(language, taxonomy)]),
  );
}
