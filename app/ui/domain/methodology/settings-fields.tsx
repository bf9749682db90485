import {
  audienceRoles,
  methodSteps,
  moments,
  resourceAudiences,
  resourceKinds,
} from '~/domain/resources/resource-words';
import { useT } from '~/i18n/use-t';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { FieldGroup } from '~/ui/primitives/field-group';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { type StepTitles, stepInWords } from './shown-steps';

interface SettingsFieldsProps {
  form: FormState;
  editors: readonly { readonly id: string; readonly name: string }[];
  steps: StepTitles;
}

/** Who may read a resource, where it is needed and who looks after it. */
export function SettingsFields({ form, editors, steps }: SettingsFieldsProps) {
  const t = useT('methodology');
  const domain = useT('domain');
  return (
    <FieldGroup title={t('form.settings')}>
      <RadioGroup
        form={form}
        name="kind"
        label={t('form.kind')}
        options={resourceKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <RadioGroup
        form={form}
        name="audience"
        label={t('form.audience')}
        options={resourceAudiences.map((audience) => ({
          value: audience,
          label: t(`audience.${audience}`),
          description: t(`audience-about.${audience}`),
        }))}
      />
      <CheckboxGroup
        form={form}
        name="roles"
        label={t('form.roles')}
        optional
        columns
        options={audienceRoles.map((role) => ({ value: role, label: domain(`role.${role}`) }))}
      />
      <CheckboxGroup
        form={form}
        name="steps"
        label={t('form.steps')}
        optional
        options={methodSteps.map((step) => ({ value: step, label: stepInWords(t, steps, step) }))}
      />
      <CheckboxGroup
        form={form}
        name="moments"
        label={t('form.moments')}
        description={t('form.moments-hint')}
        optional
        columns
        options={moments.map((moment) => ({ value: moment, label: t(`moment.${moment}`) }))}
      />
      <SelectField
        form={form}
        name="ownerId"
        label={t('form.ownerId')}
        description={t('form.owner-hint')}
        empty={t('form.no-owner')}
        optional
        options={editors.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FieldGroup>
  );
}
