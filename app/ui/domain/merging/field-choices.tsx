import { useT } from '~/i18n/use-t';
import type { FormState } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';

export interface FieldChoice {
  readonly name: string;
  readonly label: string;
  readonly kept: string;
  readonly removed: string;
}

/** Every field in which two records differ, with both values to choose from. */
export function FieldChoices({ form, choices }: { form: FormState; choices: readonly FieldChoice[] }) {
  const t = useT('merging');
  return (
    <Section title={t('choose.title')} level={3}>
      <Paragraph>{t(choices.length === 0 ? 'choose.same' : 'choose.text')}</Paragraph>
      {choices.map(({ name, label, kept, removed }) => (
        <RadioGroup
          key={name}
          form={form}
          name={name}
          label={label}
          options={[
            { value: 'kept', label: kept || t('values.empty'), description: t('pair.stays') },
            { value: 'removed', label: removed || t('values.empty'), description: t('pair.goes') },
          ]}
        />
      ))}
    </Section>
  );
}

/** Only what differs, and is there on both sides or on one. */
export function differing(fields: readonly FieldChoice[]): FieldChoice[] {
  return fields.filter(({ kept, removed }) => kept !== removed);
}
