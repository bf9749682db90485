import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface ReviewByFormProps {
  form: FormState;
  go: string;
  resourceId: string;
  children?: ReactNode;
}

/** Says that something is right, and until when. */
export function ReviewByForm({ form, go, resourceId, children }: ReviewByFormProps) {
  const t = useT('methodology');
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ reviewByOn: t('publish.review-by') }} />
      {children}
      <DayField
        form={form}
        name="reviewByOn"
        label={t('publish.review-by')}
        description={t('publish.review-by-hint')}
      />
      <SubmitRow>
        <Button icon="check">{go}</Button>
        <ButtonLink to={`/methodiek/beheer/${resourceId}`} kind="subtle">
          {t('form.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
