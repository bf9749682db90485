import { longestBody, longestSummary } from '~/domain/resources/resource-settings';
import { useT } from '~/i18n/use-t';
import { Disclosure } from '~/ui/primitives/disclosure';
import { FieldGroup } from '~/ui/primitives/field-group';
import type { FormState } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';

/** The words of a version in both languages; English may come later. */
export function TextFields({ form }: { form: FormState }) {
  const t = useT('methodology');
  const english = ['titleEn', 'summaryEn', 'bodyEn'];
  const hasEnglish = english.some((name) => form.values[name] || form.errors[name]);
  return (
    <>
      <FieldGroup title={t('form.dutch')}>
        <TextField form={form} name="titleNl" label={t('form.titleNl')} />
        <TextArea
          form={form}
          name="summaryNl"
          label={t('form.summaryNl')}
          description={t('form.summary-hint')}
          maxLength={longestSummary}
          rows={3}
        />
        <TextArea
          form={form}
          name="bodyNl"
          label={t('form.bodyNl')}
          description={t('form.body-hint')}
          maxLength={longestBody}
          rows={20}
          optional
        />
      </FieldGroup>
      <Disclosure summary={t('form.english')} open={hasEnglish}>
        <Paragraph>{t('form.english-hint')}</Paragraph>
        <TextField form={form} name="titleEn" label={t('form.titleEn')} optional />
        <TextArea
          form={form}
          name="summaryEn"
          label={t('form.summaryEn')}
          maxLength={longestSummary}
          rows={3}
          optional
        />
        <TextArea
          form={form}
          name="bodyEn"
          label={t('form.bodyEn')}
          maxLength={longestBody}
          rows={20}
          optional
        />
      </Disclosure>
    </>
  );
}
