import { seatNames } from '~/domain/matching/invitation-status';
import { useT } from '~/i18n/use-t';
import { FieldGroup } from '~/ui/primitives/field-group';
import type { FormState } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';

interface SeatFieldsProps {
  form: FormState;
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly isReviewer: boolean;
    readonly isSupervisor: boolean;
  }[];
  labels: Readonly<Record<string, string>>;
}

/** Who sits in which seat, of everybody in the register. */
export function SeatFields({ form, people, labels }: SeatFieldsProps) {
  const t = useT('handover');
  return (
    <FieldGroup title={t('group.seats')} description={t('group.seats-hint')}>
      {seatNames.map((seat) => (
        <SelectField
          key={seat}
          form={form}
          name={seat}
          label={labels[seat] ?? ''}
          optional={seat === 'co' || seat === 'third'}
          options={people
            .filter(({ isReviewer, isSupervisor }) => (seat === 'supervisor' ? isSupervisor : isReviewer))
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      ))}
    </FieldGroup>
  );
}
