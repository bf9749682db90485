import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

export function OpenReportForm({ form, years }: { form: FormState; years: readonly number[] }) {
  const t = useT('annualReport');
  return (
    <Section title={t('making.open')}>
      <Form>
        <FormErrorSummary form={form} labels={{ year: t('making.open-year') }} />
        <SelectField
          form={form}
          name="year"
          label={t('making.open-year')}
          empty={null}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <SubmitRow>
          <Button>{t('making.open-button')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
