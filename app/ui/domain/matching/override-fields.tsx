import { isOverridable } from '~/domain/matching/overrides';
import type { Exclusion } from '~/domain/matching/reasons';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { FieldGroup } from '~/ui/primitives/field-group';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { TextArea } from '~/ui/primitives/text-area';
import type { ChosenSeat } from './chosen-seats';
import { ExclusionText } from './excluded-card';

export interface NeededOverride {
  readonly personId: string;
  readonly name: string;
  readonly rule: Exclusion['rule'];
  readonly exclusions: readonly Exclusion[];
}

/** Per person and rule one reason, however many times the rule fails. */
export function overridesNeeded(chosen: readonly ChosenSeat[]): NeededOverride[] {
  return chosen.flatMap(({ personId, name, exclusions }) => {
    const failing = exclusions.filter(isOverridable);
    return [...new Set(failing.map(({ rule }) => rule))].map((rule) => ({
      personId,
      name,
      rule,
      exclusions: failing.filter((one) => one.rule === rule),
    }));
  });
}

/** Why a rule is set aside, for each rule that is. */
export function OverrideFields({
  overrides,
  form,
}: {
  overrides: readonly NeededOverride[];
  form: FormState;
}) {
  const t = useT('matching');
  return (
    <>
      {overrides.map(({ personId, name, rule, exclusions }, place) => (
        <FieldGroup key={`${personId} ${rule}`} title={t('proposal.override', { name })}>
          <BulletList
            mark="mind"
            items={exclusions.map((exclusion) => (
              <ExclusionText key={exclusion.code} exclusion={exclusion} />
            ))}
          />
          <HiddenField name={`overrides[${place}].personId`} value={personId} />
          <HiddenField name={`overrides[${place}].rule`} value={rule} />
          <TextArea
            form={form}
            name={`overrides[${place}].reason`}
            label={t('proposal.override-reason')}
            description={t('proposal.override-hint')}
            maxLength={600}
            rows={3}
          />
        </FieldGroup>
      ))}
    </>
  );
}
