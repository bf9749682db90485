import { useId } from 'react';
import { boxHeight, DrawnBox } from './drawn-box';
import { wrappedLines } from './wrapped-lines';

export interface PathStop {
  readonly name: string;
  /** How the one before hangs together with this one, and when. */
  readonly arrow: string;
  /** That relation is over. */
  readonly isOver: boolean;
}

interface PathPictureProps {
  title: string;
  person: string;
  stops: readonly PathStop[];
}

const width = 360;
const trunk = 28;
const arrowLine = 18;

/** The path of a tie, drawn from the person down to the organisation that was asked about. */
export function PathPicture({ title, person, stops }: PathPictureProps) {
  const titleId = useId();
  let y = 64;
  const drawn = stops.map((stop) => {
    const lines = wrappedLines(stop.arrow, 40);
    const arrow = { y, length: Math.max(44, lines.length * arrowLine + 22), lines };
    const box = y + arrow.length;
    y = box + boxHeight({ name: stop.name });
    return { ...stop, arrow, box };
  });
  const last = drawn.at(-1)?.box;
  return (
    <svg className="lk-ties" viewBox={`0 0 ${width} ${y + 4}`} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{title}</title>
      <circle className="lk-ties-person" cx={trunk} cy="36" r="24" />
      <path className="lk-ties-figure" d="M28 22a7 7 0 1 1 0 14a7 7 0 1 1 0 -14M15 52a13 12 0 0 1 26 0" />
      {wrappedLines(person, 34)
        .slice(0, 2)
        .map((line, place, { length }) => (
          <text key={line} className="lk-ties-name" x="64" y={(length === 1 ? 41 : 31) + place * 20}>
            {line}
          </text>
        ))}
      {drawn.map(({ name, isOver, arrow, box }) => (
        <g key={box}>
          <path
            className={`lk-ties-line${isOver ? ' lk-ties-line--over' : ''}`}
            d={`M${trunk} ${arrow.y}v${arrow.length - 4}`}
          />
          <path className="lk-ties-head" d={`M${trunk - 6} ${box - 10}l6 9l6 -9z`} />
          {arrow.lines.map((line, at) => (
            <text
              key={line}
              className="lk-ties-label"
              x="48"
              y={arrow.y + (arrow.length - arrow.lines.length * arrowLine) / 2 + at * arrowLine + 13}
            >
              {line}
            </text>
          ))}
          <DrawnBox text={{ name }} x={2} y={box} width={width - 4} look={box === last ? 'own' : 'other'} />
        </g>
      ))}
    </svg>
  );
}
