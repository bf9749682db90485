import { adviceKinds } from '~/domain/reviews/follow-up/follow-up-words';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface RecommendationFormProps {
  form: FormState;
  version: number;
  addressees: readonly { readonly id: string; readonly name: string }[];
  /** What the pair found in this review, from which it can come. */
  findings: readonly { readonly id: string; readonly title: string }[];
  /** How many stand on the list, with this one. */
  places: number;
  /** On the page where it is added, or where it is changed. */
  does: 'add' | 'save';
}

/** One question, consideration or recommendation. Beside the text stands what may not be in it. */
export function RecommendationForm(props: RecommendationFormProps) {
  const { form, version, addressees, findings, places, does } = props;
  const t = useT('followUp');
  const labels = {
    kind: t('item.kind'),
    label: t('item.label'),
    addresseeId: t('item.addressee'),
    findingId: t('item.finding'),
    position: t('item.position'),
  };
  const numbers = Array.from({ length: places }, (_, index) => String(index + 1));
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <Alert kind="warning" title={t('item.warn-title')}>
        {t('item.warn')}
      </Alert>
      <RadioGroup
        form={form}
        name="kind"
        label={labels.kind}
        description={t('item.kind-hint')}
        options={adviceKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextField
        form={form}
        name="label"
        label={labels.label}
        description={t('item.label-hint')}
        maxLength={160}
      />
      <SelectField
        form={form}
        name="addresseeId"
        label={labels.addresseeId}
        optional
        empty={t('list.together')}
        options={addressees.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {findings.length > 0 && (
        <SelectField
          form={form}
          name="findingId"
          label={labels.findingId}
          optional
          empty={t('item.no-finding')}
          options={findings.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {places > 1 && (
        <SelectField
          form={form}
          name="position"
          label={labels.position}
          optional
          empty={does === 'add' ? t('item.position-last') : null}
          options={numbers.map((value) => ({ value, label: value }))}
        />
      )}
      <SubmitRow>
        <Button icon={does === 'add' ? 'add' : 'check'}>{t(`item.${does}`)}</Button>
      </SubmitRow>
    </Form>
  );
}
