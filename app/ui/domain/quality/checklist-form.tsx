import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

/** The next version of a list: one item on each line, in both languages. */
export function ChecklistForm({ form, version }: { form: FormState; version: number }) {
  const t = useT('quality');
  const labels = { itemsNl: t('lists.items-nl'), itemsEn: t('lists.items-en') };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      {(['itemsNl', 'itemsEn'] as const).map((name) => (
        <TextArea
          key={name}
          form={form}
          name={name}
          label={labels[name]}
          description={t('lists.hint')}
          rows={14}
        />
      ))}
      <SubmitRow>
        <Button icon="check">{t('lists.publish')}</Button>
        <ButtonLink to="/coordinator/toetslijsten" kind="subtle">
          {t('lists.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
