import { addDays } from '~/domain/kernel/calendar-day';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';

/** To the day before and the day after, which is never later than today. */
export function DaySteps({ day, today }: { day: string; today: string }) {
  const t = useT('booking');
  return (
    <>
      <ButtonLink to={`/uren?dag=${addDays(day, -1)}`} kind="subtle" icon="previous">
        {t('day.before')}
      </ButtonLink>
      {day < today && (
        <ButtonLink to={`/uren?dag=${addDays(day, 1)}`} kind="subtle" iconEnd="next">
          {t('day.after')}
        </ButtonLink>
      )}
    </>
  );
}
