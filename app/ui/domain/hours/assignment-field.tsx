import { type AssignmentName, assignmentCode } from '~/domain/billing/assignments/assignment';
import { useT } from '~/i18n/use-t';
import type { FieldProps } from '~/ui/primitives/field';
import { type Option, SelectField } from '~/ui/primitives/select-field';

export interface AssignmentChoice extends AssignmentName {
  readonly isPast: boolean;
}

/** Which review; those that are over stand apart, for what was forgotten. */
export function AssignmentField({
  assignments,
  ...field
}: FieldProps & { assignments: readonly AssignmentChoice[]; empty?: string }) {
  const t = useT('booking');
  const domain = useT('domain');
  const options = (past: boolean): Option[] =>
    assignments
      .filter(({ isPast }) => isPast === past)
      .map((one) => ({
        value: assignmentCode(one),
        label: t('assignment', { reference: one.reference, role: domain(`billingRole.${one.role}`) }),
      }));
  const past = options(true);
  return (
    <SelectField
      {...field}
      options={[...options(false), ...(past.length > 0 ? [{ label: t('form.past'), options: past }] : [])]}
    />
  );
}
