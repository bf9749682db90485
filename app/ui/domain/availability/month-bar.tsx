import type { YearMonth } from '~/domain/registry/availability/year-ahead';

interface MonthBarProps {
  month: YearMonth;
  /** Minutes that fill the whole width, the same for every month of the year. */
  full: number;
}

/** The hours of a month as one strip; the numbers stand beside it as text. */
export function MonthBar({ month: { away, taken, left, beyond }, full }: MonthBarProps) {
  const width = (minutes: number) => (full === 0 ? 0 : Math.round((minutes * 1000) / full) / 10);
  const parts = [
    { name: 'taken', minutes: taken - beyond },
    { name: 'left', minutes: left },
    { name: 'away', minutes: away },
    { name: 'beyond', minutes: beyond },
  ];
  let x = 0;
  return (
    <svg className="lk-month-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="lk-bar-ground" width="100" height="10" />
      {parts.map(({ name, minutes }) => {
        const at = x;
        x += width(minutes);
        return minutes > 0 ? (
          <rect key={name} className={`lk-bar-${name}`} x={at} width={width(minutes)} height="10" />
        ) : null;
      })}
    </svg>
  );
}
