import { publications } from '~/domain/reviews/follow-up/follow-up-words';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface PublicationFormProps {
  form: FormState;
  version: number;
  back: { readonly to: string; readonly text: string };
}

/** Who may see the report, for reviewers and for the commissioner alike. */
export function PublicationForm({ form, version, back }: PublicationFormProps) {
  const t = useT('followUp');
  const labels = { publication: t('decision.publication'), byFunction: t('decision.by-function') };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <RadioGroup
        form={form}
        name="publication"
        label={labels.publication}
        options={publications.map((value) => ({ value, label: t(`publication.${value}`) }))}
      />
      <TextField
        form={form}
        name="byFunction"
        label={labels.byFunction}
        description={t('decision.by-function-hint')}
        maxLength={120}
      />
      <SubmitRow>
        <Button icon="check">{t('decision.save')}</Button>
        <ButtonLink to={back.to} kind="subtle">
          {back.text}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
