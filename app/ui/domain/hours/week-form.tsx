import { cellField, type WeekRow } from '~/domain/billing/time/week-grid';
import { spareField, spareRows } from '~/domain/billing/time/week-input';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDayAndMonth } from '~/ui/formats/day-and-month';
import { formatHours } from '~/ui/formats/hours';
import { formatWeekday } from '~/ui/formats/weekday';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import type { AssignmentChoice } from './assignment-field';
import { minutesShown, minutesTyped } from './start-week';
import { WeekRowCells } from './week-row';
import { SpareRowCells } from './week-spare-row';

interface WeekFormProps {
  form: FormState;
  rows: readonly WeekRow[];
  days: readonly string[];
  today: string;
  assignments: readonly AssignmentChoice[];
  /** The mark of the week as it is shown. */
  seen: string;
}

/** A whole week as one table that is also the form. */
export function WeekForm({ form, rows, days, today, assignments, seen }: WeekFormProps) {
  const t = useT('booking');
  const domain = useT('domain');
  const language = useLanguage();
  const nameOf = (row: WeekRow) =>
    `${t('assignment', { reference: row.reference, role: domain(`billingRole.${row.role}`) })}, ${domain(`workKind.${row.kind}`)}`;
  const dayName = (day: string) => formatWeekday(language, day);
  const labels = Object.fromEntries([
    ...rows.flatMap((row) =>
      row.cells.map(({ day }) => [
        cellField(row, day),
        t('week.cell', { day: dayName(day), row: nameOf(row) }),
      ]),
    ),
    ...spareRows.flatMap((spare) => [
      [spareField(spare, 'assignment'), t('form.assignment')],
      [spareField(spare, 'kind'), t('form.kind')],
      ...days.map((day) => [
        spareField(spare, day),
        t('week.cell', { day: dayName(day), row: t('week.new-row') }),
      ]),
    ]),
  ]) as Record<string, string>;
  const sums = days.map(
    (day, at) =>
      rows.reduce((sum, row) => sum + minutesShown(form, row, at), 0) +
      spareRows.reduce((sum, spare) => sum + minutesTyped(form, spareField(spare, day)), 0),
  );
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="seen" value={seen} />
      <table className="utrecht-table lk-table lk-week">
        <caption className="lk-visually-hidden">{t('week.caption')}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell">
              {t('week.row')}
            </th>
            {days.map((day) => (
              <th key={day} scope="col" className="utrecht-table__header-cell">
                {dayName(day)}
                <span className="lk-under">{formatDayAndMonth(language, day)}</span>
              </th>
            ))}
            <th scope="col" className="utrecht-table__header-cell lk-table-number">
              {t('week.sum')}
            </th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <WeekRowCells key={nameOf(row)} form={form} row={row} name={nameOf(row)} labels={labels} />
          ))}
          {spareRows.map((spare) => (
            <SpareRowCells
              key={spare}
              spare={spare}
              form={form}
              days={days}
              today={today}
              assignments={assignments}
              labels={labels}
            />
          ))}
          <tr className="utrecht-table__row lk-week-sums">
            <th scope="row" className="utrecht-table__cell" data-title={t('week.row')}>
              {t('week.sum')}
            </th>
            {days.map((day, at) => (
              <td
                key={day}
                className={`utrecht-table__cell${day > today ? ' lk-week-none' : ''}`}
                data-title={dayName(day)}
              >
                {formatHours(language, sums[at] ?? 0)}
              </td>
            ))}
            <td className="utrecht-table__cell lk-table-number" data-title={t('week.sum')}>
              {formatHours(
                language,
                sums.reduce((sum, minutes) => sum + minutes, 0),
              )}
            </td>
          </tr>
        </tbody>
      </table>
      <SubmitRow>
        <Button icon="check">{t('week.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
