import { aliasKinds } from '~/domain/organisations/names/alias-kind';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, textValue } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

/** Another name for an organisation. Only once a name turns out to be of another may both be said to have it. */
export function AliasForm({ form }: { form: FormState }) {
  const t = useT('upkeep');
  const labels = { alias: t('names.add-alias'), kind: t('names.kind') };
  const isClash = form.errors.alias?.startsWith('name-of-another') === true;
  const isShared = textValue(form, 'isShared') === 'on';
  return (
    <Form label={t('names.add')}>
      <FormErrorSummary form={form} labels={labels} />
      <TextField form={form} name="alias" label={labels.alias} />
      <RadioGroup
        form={form}
        name="kind"
        label={labels.kind}
        options={aliasKinds.map((value) => ({ value, label: t(`names.kind-of.${value}`) }))}
      />
      {(isClash || isShared) && (
        <Checkbox
          form={form}
          name="isShared"
          label={t('names.shared')}
          description={t('names.shared-text')}
          value="on"
          optional
        />
      )}
      <SubmitRow>
        <Button icon="add">{t('names.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
