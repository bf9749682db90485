interface HoursStripProps {
  /** From left to right; a part without minutes is not drawn. */
  parts: readonly { readonly name: 'taken' | 'left' | 'away' | 'beyond'; readonly minutes: number }[];
  /** Minutes that fill the whole width. */
  full: number;
}

/** Hours as one strip; the numbers stand beside it as text. */
export function HoursStrip({ parts, full }: HoursStripProps) {
  const width = (minutes: number) => (full === 0 ? 0 : Math.round((minutes * 1000) / full) / 10);
  let x = 0;
  return (
    <svg className="lk-hours-strip" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
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
