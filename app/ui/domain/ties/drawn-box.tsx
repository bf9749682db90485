import { wrappedLines } from './wrapped-lines';

const lineHeight = 20;
const padding = 10;
const signsPerLine = 36;

export interface BoxText {
  /** A small line above the name. */
  readonly label?: string;
  readonly name: string;
}

function linesOf({ label, name }: BoxText) {
  return {
    labels: label ? wrappedLines(label, signsPerLine + 4) : [],
    names: wrappedLines(name, signsPerLine),
  };
}

/** How high the box around a text is, so that the next can be drawn below it. */
export function boxHeight(text: BoxText): number {
  const { labels, names } = linesOf(text);
  return 2 * padding + lineHeight * (labels.length + names.length);
}

interface DrawnBoxProps {
  text: BoxText;
  x: number;
  y: number;
  width: number;
  look: 'own' | 'other' | 'over';
}

/** An organisation in a drawing: its name in a box, with how it hangs together above the name. */
export function DrawnBox({ text, x, y, width, look }: DrawnBoxProps) {
  const { labels, names } = linesOf(text);
  const lineAt = (place: number) => y + padding + lineHeight * place + 15;
  return (
    <g className={`lk-ties-box lk-ties-box--${look}`}>
      <rect x={x} y={y} width={width} height={boxHeight(text)} rx="8" />
      {labels.map((line, place) => (
        <text key={`label ${line}`} className="lk-ties-label" x={x + 12} y={lineAt(place)}>
          {line}
        </text>
      ))}
      {names.map((line, place) => (
        <text key={`name ${line}`} className="lk-ties-name" x={x + 12} y={lineAt(labels.length + place)}>
          {line}
        </text>
      ))}
    </g>
  );
}
