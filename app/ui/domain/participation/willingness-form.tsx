import { type Willingness, willingnesses } from '~/domain/requests/intake/request-answers';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface WillingnessFormProps {
  organisation: { readonly id: string; readonly willingness: Willingness };
  version: number;
  today: string;
  refused: FormState | undefined;
}

export function WillingnessForm({ organisation, version, today, refused }: WillingnessFormProps) {
  const t = useT('participation');
  const domain = useT('domain');
  const form = refused ?? startForm({ willingness: organisation.willingness, willingnessOn: today });
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{ willingness: t('willingness.label'), willingnessOn: t('willingness.on') }}
      />
      <HiddenField name="version" value={version} />
      <HiddenField name="requestOrganisationId" value={organisation.id} />
      <RadioGroup
        form={form}
        name="willingness"
        label={t('willingness.label')}
        options={willingnesses.map((value) => ({ value, label: domain(`willingness.${value}`) }))}
      />
      <DayField form={form} name="willingnessOn" label={t('willingness.on')} />
      <SubmitRow>
        <Button icon="check">{t('willingness.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
