import { hoursField } from '~/domain/registry/availability/availability-input';
import type { YearMonth } from '~/domain/registry/availability/year-ahead';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import type { FormState } from '~/ui/primitives/form-state';
import { TextField } from '~/ui/primitives/text-field';
import { MonthBar } from './month-bar';

interface MonthCardProps {
  month: YearMonth;
  full: number;
  form: FormState;
}

/** One month of the year: the hours to type, what became of those that were kept, and when somebody is away. */
export function MonthCard({ month, full, form }: MonthCardProps) {
  const t = useT('availability');
  const shell = useT('shell');
  const language = useLanguage();
  const hours = (minutes: number) => formatHours(language, minutes);
  const lines = [
    ...(month.taken > 0 ? [t('calendar.taken', { hours: hours(month.taken) })] : []),
    ...(month.away > 0 ? [t('calendar.away', { hours: hours(month.away) })] : []),
    ...(month.beyond > 0
      ? [t('calendar.beyond', { hours: hours(month.beyond) })]
      : month.offered > 0
        ? [t('calendar.left', { hours: hours(month.left) })]
        : [t('calendar.nothing')]),
  ];
  return (
    <li className={`lk-month${month.left > 0 ? '' : ' lk-month--none'}`}>
      <TextField
        form={form}
        name={hoursField(month.month)}
        label={formatMonth(language, month.month)}
        inputMode="decimal"
        width="short"
        suffix={shell('form.hours')}
      />
      <MonthBar month={month} full={full} />
      <p className="lk-month-numbers">{lines.join(' · ')}</p>
      {month.absences.map(({ kind, startsOn, endsOn }) => (
        <p className="lk-month-absence" key={startsOn}>
          {t(startsOn === endsOn ? `calendar.${kind}-one-day` : `calendar.${kind}`, {
            from: formatDay(language, startsOn, 'short'),
            until: formatDay(language, endsOn, 'short'),
          })}
        </p>
      ))}
    </li>
  );
}
