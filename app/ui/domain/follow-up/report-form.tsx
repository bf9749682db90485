import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

export function ReportForm({ form, version }: { form: FormState; version: number }) {
  const t = useT('followUp');
  const label = t('report.reference');
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ reportReference: label }} />
      <HiddenField name="version" value={version} />
      <TextField
        form={form}
        name="reportReference"
        label={label}
        description={t('report.reference-hint')}
        maxLength={200}
      />
      <SubmitRow>
        <Button icon="check">{t('report.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
