import { Paragraph } from '~/ui/primitives/paragraph';
import { WrittenInDutch } from './written-in-dutch';

/** A text as somebody typed it: a paragraph for every line. */
export function WrittenText({ text }: { text: string }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <WrittenInDutch>
      <div className="lk-prose">
        {lines.map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
      </div>
    </WrittenInDutch>
  );
}
