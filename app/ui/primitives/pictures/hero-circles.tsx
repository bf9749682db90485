/**
 * Home's picture: three learning circles that meet, with people around them and one open question in the
 * middle. It tells nothing that the text beside it does not say, so it is hidden from screen readers.
 */
export function HeroCircles() {
  return (
    <svg className="lk-hero-picture" viewBox="0 0 480 400" aria-hidden="true" focusable="false">
      <circle className="lk-p-wash" cx="240" cy="205" r="188" />
      <circle className="lk-p-ring lk-p-ring--far" cx="240" cy="205" r="188" />
      <circle className="lk-p-petrol" cx="176" cy="166" r="104" />
      <circle className="lk-p-sand" cx="304" cy="166" r="104" />
      <circle className="lk-p-leaf" cx="240" cy="270" r="104" />
      <path
        className="lk-p-heart"
        d="M240 248A104 104 0 0 0 279.7 173.9 104 104 0 0 0 200.3 173.9 104 104 0 0 0 240 248z"
      />
      <g className="lk-p-people">
        <Person x={128} y={132} />
        <Person x={176} y={108} />
        <Person x={304} y={108} />
        <Person x={352} y={132} />
        <Person x={204} y={326} />
        <Person x={276} y={326} />
      </g>
      <g className="lk-p-question" transform="translate(0 -42)">
        <path d="M226 236c0-9 6-15 14-15s14 5.6 14 13c0 9-13 10-13 20" />
        <circle cx="241" cy="264" r="1.5" />
      </g>
      <g className="lk-p-dots">
        <circle cx="52" cy="205" r="6" />
        <circle cx="428" cy="205" r="6" />
        <circle cx="240" cy="17" r="6" />
        <circle cx="107" cy="72" r="4" />
        <circle cx="373" cy="72" r="4" />
        <circle cx="107" cy="338" r="4" />
        <circle cx="373" cy="338" r="4" />
      </g>
    </svg>
  );
}

function Person({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle cx="0" cy="0" r="9" />
      <path d="M-16 30a16 16 0 0 1 32 0z" />
    </g>
  );
}
