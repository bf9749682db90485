import { cellField, type WeekCell, type WeekRow } from '~/domain/billing/time/week-grid';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatWeekday } from '~/ui/formats/weekday';
import type { FormState } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { CellField } from './cell-field';
import { minutesShown } from './start-week';

interface WeekRowCellsProps {
  form: FormState;
  row: WeekRow;
  name: string;
  /** By field. */
  labels: Readonly<Record<string, string>>;
}

/** One review and kind of work over a week. */
export function WeekRowCells({ form, row, name, labels }: WeekRowCellsProps) {
  const t = useT('booking');
  const language = useLanguage();
  const sum = row.cells.reduce((total, _, at) => total + minutesShown(form, row, at), 0);
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell" data-title={t('week.row')}>
        {name}
      </th>
      {row.cells.map((cell) => {
        const field = cellField(row, cell.day);
        return (
          <td
            key={cell.day}
            className={`utrecht-table__cell${cell.state !== 'open' && cell.minutes === 0 ? ' lk-week-none' : ''}`}
            data-title={formatWeekday(language, cell.day)}
          >
            {cell.state === 'open' ? (
              <CellField form={form} name={field} label={labels[field] ?? ''} />
            ) : (
              <FixedCell cell={cell} />
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

/** What cannot be typed here, and where it can. */
function FixedCell({ cell: { day, minutes, state } }: { cell: WeekCell }) {
  const t = useT('booking');
  const language = useLanguage();
  const hours = formatHours(language, minutes);
  if (state === 'several') return <Link to={`/uren?dag=${day}`}>{hours}</Link>;
  if (minutes > 0) return <>{hours}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="lk-visually-hidden">{t(state === 'fixed' ? 'week.fixed' : 'week.to-come')}</span>
    </>
  );
}
