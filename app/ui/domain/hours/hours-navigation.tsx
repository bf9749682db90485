import { weekOf } from '~/domain/billing/time/work-week';
import { monthOf } from '~/domain/kernel/month';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';

type HoursPage = 'day' | 'week' | 'month' | 'expense';

/** The way to the other pages about somebody's own hours, around one day. */
export function HoursNavigation({ day, here }: { day: string; here: HoursPage }) {
  const t = useT('booking');
  const pages = [
    { page: 'day', to: `/uren?dag=${day}`, icon: 'clock' },
    { page: 'week', to: `/uren/week/${weekOf(day)}`, icon: 'calendar' },
    { page: 'month', to: `/uren/maand/${monthOf(day)}`, icon: 'calendar' },
    { page: 'expense', to: `/uren/onkosten?dag=${day}`, icon: 'add' },
    { page: 'payouts', to: '/uren/vergoedingen', icon: 'file' },
    { page: 'payee', to: '/uren/uitbetaling', icon: 'person' },
  ] as const;
  return (
    <>
      {pages
        .filter(({ page }) => page !== here)
        .map(({ page, to, icon }) => (
          <ButtonLink key={page} to={to} icon={icon} kind="secondary">
            {t(`pages.${page}`)}
          </ButtonLink>
        ))}
    </>
  );
}
