import { milestones } from '~/domain/reviews/progress/milestone';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { DescriptionList } from '~/ui/primitives/description-list';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, textValue } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface ProgressFormProps {
  head: { readonly version: number };
  form: FormState;
  mayChange: boolean;
}

const conversations = ['conversationsPlanned', 'conversationsHeld'] as const;

/** What is done, each with its day; for who may not change it, as a list. */
export function ProgressForm({ head, form, mayChange }: ProgressFormProps) {
  const t = useT('review');
  const language = useLanguage();
  const labels = Object.fromEntries([
    ...milestones.map((milestone) => [milestone, t(`milestone.${milestone}`)] as const),
    ...conversations.map((field) => [field, t(`progress.${field}`)] as const),
  ]);
  if (!mayChange) {
    const day = (milestone: string) => textValue(form, milestone);
    return (
      <DescriptionList
        items={[
          ...conversations.map((field) => ({
            term: t(`progress.${field}`),
            value: textValue(form, field) || t('unknown'),
          })),
          ...milestones.map((milestone) => ({
            term: t(`milestone.${milestone}`),
            value: day(milestone) ? formatDay(language, day(milestone)) : t('progress.not-yet'),
          })),
        ]}
      />
    );
  }
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={head.version} />
      <FieldGroup title={t('progress.conversations')}>
        {conversations.map((field) => (
          <TextField
            key={field}
            form={form}
            name={field}
            label={t(`progress.${field}`)}
            width="short"
            inputMode="numeric"
            optional
          />
        ))}
      </FieldGroup>
      <FieldGroup title={t('progress.milestones')}>
        {milestones.map((milestone) => (
          <DayField
            key={milestone}
            form={form}
            name={milestone}
            label={t(`milestone.${milestone}`)}
            optional
          />
        ))}
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('save')}</Button>
      </SubmitRow>
    </Form>
  );
}
