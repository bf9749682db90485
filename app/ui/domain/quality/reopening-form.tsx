import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

export function ReopeningForm({ form, version, back }: { form: FormState; version: number; back: string }) {
  const t = useT('quality');
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ reason: t('reopening.reason') }} />
      <HiddenField name="version" value={version} />
      <TextArea
        form={form}
        name="reason"
        label={t('reopening.reason')}
        description={t('reopening.reason-hint')}
        maxLength={600}
      />
      <SubmitRow>
        <Button>{t('reopening.submit')}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('gates.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
