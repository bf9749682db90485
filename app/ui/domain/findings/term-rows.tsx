import { useLanguage, useT } from '~/i18n/use-t';
import { Checkbox } from '~/ui/primitives/checkbox';
import { FieldGroup } from '~/ui/primitives/field-group';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { TextField } from '~/ui/primitives/text-field';
import { labelIn } from './in-language';

interface KnownTerm {
  readonly code: string;
  readonly labelNl: string;
  readonly labelEn: string;
  /** How often it is on a finding or a review now. */
  readonly coded: number;
}

const texts = ['labelNl', 'labelEn', 'explanationNl', 'explanationEn'] as const;

interface TermRowsProps {
  form: FormState;
  known: readonly KnownTerm[];
  /** How many empty rows there are for new terms. */
  more: number;
}

/** The terms of a taxonomy, each with its words in both languages. */
export function TermRows({ form, known, more }: TermRowsProps) {
  const t = useT('taxonomies');
  const language = useLanguage();
  const rows = [...known, ...Array.from({ length: more }, () => null)];
  return (
    <>
      {rows.map((term, place) => (
        <FieldGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered
          key={place}
          title={
            term ? t('edit.term', { label: labelIn(language, term), code: term.code }) : t('edit.new-term')
          }
          description={term ? t('edit.used', { count: term.coded }) : t('edit.new-hint')}
        >
          {term && <HiddenField name={`terms[${place}].code`} value={term.code} />}
          {texts.map((field) => (
            <TextField
              key={field}
              form={form}
              name={`terms[${place}].${field}`}
              label={t(`edit.${field}`)}
              optional={!term || field.startsWith('explanation')}
            />
          ))}
          {term && <Checkbox form={form} name={`terms[${place}].ends`} label={t('edit.ends')} optional />}
        </FieldGroup>
      ))}
    </>
  );
}
