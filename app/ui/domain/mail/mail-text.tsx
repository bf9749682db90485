import { Fragment } from 'react';
import { Link } from '../../primitives/link';
import { Paragraph } from '../../primitives/paragraph';

interface MailTextProps {
  text: string;
  /** Whether the addresses in it can be followed. */
  linked?: boolean;
}

/** The plain text of a mail, with its paragraphs and lines. */
export function MailText({ text, linked = false }: MailTextProps) {
  return (
    <div className="lk-stack">
      {numbered(text.split('\n\n')).map(([number, paragraph]) => (
        <Paragraph key={number}>
          {numbered(paragraph.split('\n')).map(([line, words]) => (
            <Fragment key={line}>
              {line > 0 && <br />}
              {linked && words.startsWith('http') ? <Link to={words}>{words}</Link> : words}
            </Fragment>
          ))}
        </Paragraph>
      ))}
    </div>
  );
}

function numbered(parts: readonly string[]): [number, string][] {
  return parts.map((part, number) => [number, part]);
}
