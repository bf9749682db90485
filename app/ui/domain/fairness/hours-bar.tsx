/** Hours as one strip beside the number that says the same. */
export function HoursBar({ minutes, full }: { minutes: number; full: number }) {
  const width = full === 0 ? 0 : Math.round((minutes * 1000) / full) / 10;
  return (
    <svg className="lk-month-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="lk-bar-ground" width="100" height="10" />
      {width > 0 && <rect className="lk-bar-taken" width={width} height="10" />}
    </svg>
  );
}
