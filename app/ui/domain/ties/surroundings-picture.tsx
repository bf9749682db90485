import { useId } from 'react';
import type { Neighbour, Surroundings } from '~/domain/organisations/ties/surroundings';
import { useLanguage, useT } from '~/i18n/use-t';
import { type BoxText, boxHeight, DrawnBox } from './drawn-box';
import { mergedText, periodText } from './period-text';

interface SurroundingsPictureProps {
  name: string;
  surroundings: Surroundings;
}

const width = 360;
const trunk = 18;
const indent = 42;
const gap = 12;
/** More than this is a list: the table has them all. */
const mostDrawn = 8;

/** An organisation amid those it belongs to (above) and those that belong to it (below). */
export function SurroundingsPicture({ name, surroundings }: SurroundingsPictureProps) {
  const t = useT('ties');
  const textOf = useBoxText();
  const titleId = useId();
  const above = placed(surroundings.above.slice(0, mostDrawn), textOf, 2);
  const own = above.end;
  const ownBottom = own + boxHeight({ name });
  const below = placed(surroundings.below.slice(0, mostDrawn), textOf, ownBottom + gap);
  const left =
    surroundings.above.length + surroundings.below.length - above.boxes.length - below.boxes.length;
  const bottom = below.boxes.length > 0 ? below.end : ownBottom + gap;
  return (
    <svg
      className="lk-ties"
      viewBox={`0 0 ${width} ${bottom + (left > 0 ? 24 : 0)}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{t('picture.title', { name })}</title>
      <Branches boxes={above.boxes} from={own} />
      <Branches boxes={below.boxes} from={ownBottom} />
      <DrawnBox text={{ name }} x={2} y={own} width={width - 4} look="own" />
      {left > 0 && (
        <text className="lk-ties-label" x={indent} y={bottom + 14}>
          {t('picture.more', { count: left })}
        </text>
      )}
    </svg>
  );
}

interface PlacedBox {
  readonly neighbour: Neighbour;
  readonly text: BoxText;
  readonly y: number;
  readonly middle: number;
}

function placed(neighbours: readonly Neighbour[], textOf: (one: Neighbour) => BoxText, start: number) {
  let end = start;
  const boxes = neighbours.map((neighbour): PlacedBox => {
    const text = textOf(neighbour);
    const y = end;
    end = y + boxHeight(text) + gap;
    return { neighbour, text, y, middle: y + boxHeight(text) / 2 };
  });
  return { boxes, end };
}

/** Each box hangs on the line along the edge that leads to the organisation itself. */
function Branches({ boxes, from }: { boxes: readonly PlacedBox[]; from: number }) {
  return boxes.map(({ neighbour, text, y, middle }) => (
    <g key={neighbour.relationId}>
      <path
        className={`lk-ties-line${neighbour.isOver ? ' lk-ties-line--over' : ''}`}
        d={`M${trunk} ${from}V${middle}H${indent}`}
      />
      <DrawnBox
        text={text}
        x={indent}
        y={y}
        width={width - indent - 2}
        look={neighbour.isOver ? 'over' : 'other'}
      />
    </g>
  ));
}

function useBoxText(): (neighbour: Neighbour) => BoxText {
  const t = useT('ties');
  const language = useLanguage();
  return ({ step, organisation, validFrom, validUntil }) => {
    const isMerger = step === 'merged-into' || step === 'formed-from';
    const when = isMerger
      ? mergedText(t, language, validFrom)
      : periodText(t, language, { from: validFrom, until: validUntil });
    return { label: [t(`step.${step}`), when].filter(Boolean).join(', '), name: organisation.name };
  };
}
