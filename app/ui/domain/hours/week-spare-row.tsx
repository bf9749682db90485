import { type SpareRow, spareField } from '~/domain/billing/time/week-input';
import { workKinds } from '~/domain/billing/time/work-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatWeekday } from '~/ui/formats/weekday';
import type { FormState } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';
import { type AssignmentChoice, AssignmentField } from './assignment-field';
import { CellField } from './cell-field';
import { minutesTyped } from './start-week';

interface SpareRowCellsProps {
  spare: SpareRow;
  form: FormState;
  days: readonly string[];
  today: string;
  assignments: readonly AssignmentChoice[];
  labels: Readonly<Record<string, string>>;
}

/** An empty row of a week, for another review or another kind of work. */
export function SpareRowCells({ spare, form, days, today, assignments, labels }: SpareRowCellsProps) {
  const t = useT('booking');
  const domain = useT('domain');
  const language = useLanguage();
  const sum = days.reduce((total, day) => total + minutesTyped(form, spareField(spare, day)), 0);
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell" data-title={t('week.row')}>
        <AssignmentField
          form={form}
          name={spareField(spare, 'assignment')}
          label={t('form.assignment')}
          assignments={assignments}
          optional
        />
        <SelectField
          form={form}
          name={spareField(spare, 'kind')}
          label={t('form.kind')}
          options={workKinds.map((kind) => ({ value: kind, label: domain(`workKind.${kind}`) }))}
          optional
        />
      </th>
      {days.map((day) => {
        const field = spareField(spare, day);
        return (
          <td
            key={day}
            className={`utrecht-table__cell${day > today ? ' lk-week-none' : ''}`}
            data-title={formatWeekday(language, day)}
          >
            {day > today ? (
              <>
                <span aria-hidden="true">–</span>
                <span className="lk-visually-hidden">{t('week.to-come')}</span>
              </>
            ) : (
              <CellField form={form} name={field} label={labels[field] ?? ''} />
            )}
          </td>
        );
      })}
      <td className="utrecht-table__cell lk-table-number" data-title={t('week.sum')}>
        {formatHours(language, sum)}
      </td>
    </tr>
  );
}
