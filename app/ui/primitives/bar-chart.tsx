interface BarChartProps {
  bars: readonly { readonly label: string; readonly value: number; readonly shown: string }[];
  /** The value that fills the whole width; the largest of the bars when left out. */
  most?: number;
  tone?: 'counted' | 'elsewhere';
}

/** Amounts as bars on one scale that begins at zero; every number stands in the table beside it. */
export function BarChart({ bars, most, tone = 'counted' }: BarChartProps) {
  const whole = most ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className="lk-bars" aria-hidden="true">
      {bars.map(({ label, value, shown }) => (
        <div className="lk-bar" key={label}>
          <span className="lk-bar-label">{label}</span>
          <svg className="lk-bar-track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect
              className={`lk-bar-fill lk-bar-fill--${tone}`}
              width={Math.max(0, (value * 100) / whole)}
              height="10"
            />
          </svg>
          <span className="lk-bar-value">{shown}</span>
        </div>
      ))}
    </div>
  );
}
