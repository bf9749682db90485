const steps = ['1', '2', '3', '4', '5'];

/** How many chose each step of a scale, as bars beside each other; the numbers stand beside it as text. */
export function ScoreStrip({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return (
    <svg className="lk-score-strip" viewBox="0 0 104 40" aria-hidden="true">
      {counts.map((count, index) => {
        const height = Math.round((count * 36) / most);
        return (
          <g key={steps[index]}>
            <rect className="lk-bar-ground" x={index * 21} y="38" width="20" height="2" />
            <rect className="lk-bar-taken" x={index * 21} y={38 - height} width="20" height={height} />
          </g>
        );
      })}
    </svg>
  );
}
