import type { YearMonth } from '~/domain/registry/availability/year-ahead';
import { HoursStrip } from '~/ui/primitives/pictures/hours-strip';

interface MonthBarProps {
  month: YearMonth;
  /** Minutes that fill the whole width, the same for every month of the year. */
  full: number;
}

/** The hours of a month: what is taken, left, away, and taken beyond what there is. */
export function MonthBar({ month: { away, taken, left, beyond }, full }: MonthBarProps) {
  const parts = [
    { name: 'taken', minutes: taken - beyond },
    { name: 'left', minutes: left },
    { name: 'away', minutes: away },
    { name: 'beyond', minutes: beyond },
  ] as const;
  return <HoursStrip parts={parts} full={full} />;
}
