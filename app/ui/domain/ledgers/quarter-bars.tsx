interface QuarterBarsProps {
  /** Of each quarter its bars, from top to bottom; an amount below zero is drawn to the left. */
  quarters: readonly {
    readonly label: string;
    readonly bars: readonly { readonly name: string; readonly value: number }[];
  }[];
  /** The bars by name, in words. */
  legend: readonly { readonly name: string; readonly label: string }[];
  legendTitle: string;
}

const barHeight = 14;
const gap = 4;
const width = 1000;

/** Amounts of each quarter as bars on one scale; every number stands in the table beside it. */
export function QuarterBars({ quarters, legend, legendTitle }: QuarterBarsProps) {
  const values = quarters.flatMap(({ bars }) => bars.map(({ value }) => value));
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const span = most - least || 1;
  const zero = (-least * width) / span;
  return (
    <div className="lk-quarters" aria-hidden="true">
      <p className="lk-course-legend">
        <span>{legendTitle}</span>
        {legend.map(({ name, label }) => (
          <span key={name} className="lk-course-key">
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect className={`lk-quarter-${name}`} width="12" height="12" />
            </svg>
            {label}
          </span>
        ))}
      </p>
      {quarters.map(({ label, bars }) => {
        const height = bars.length * (barHeight + gap);
        return (
          <div className="lk-quarter" key={label}>
            <span className="lk-quarter-label">{label}</span>
            <svg
              className="lk-quarter-bars"
              viewBox={`0 0 ${width} ${height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {bars.map(({ name, value }, index) => {
                const length = (Math.abs(value) * width) / span;
                return (
                  <rect
                    key={name}
                    className={`lk-quarter-${name}`}
                    x={value < 0 ? zero - length : zero}
                    y={index * (barHeight + gap)}
                    width={length}
                    height={barHeight}
                  />
                );
              })}
              <rect className="lk-quarter-zero" x={zero} width="1" height={height} />
            </svg>
          </div>
        );
      })}
    </div>
  );
}
