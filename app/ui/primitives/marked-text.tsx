import { Fragment } from 'react';
import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import type { Finding } from './form-state';
import { Link } from './link';

/** What was typed, with the spots that may not be in there marked, and in words what they are. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const t = useT('shell');
  const any = useT();
  const notes = new Set(
    findings.map(({ kind, severity }) => `screening:spot.${severity}.${kind}`).filter(isMessageKey),
  );
  return (
    <div className="lk-marked-text">
      <p className="lk-marked-text-title">{t('form.findings-title')}</p>
      <p>
        {pieces(text, findings).map((piece) => (
          <Fragment key={piece.start}>{piece.marked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
        ))}
      </p>
      {notes.size > 0 && (
        <ul className="lk-marked-text-notes">
          {Array.from(notes, (note) => (
            <li key={note}>{any(note)}</li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/tekstregels">{any('screening:page.why')}</Link>
      </p>
    </div>
  );
}

interface Piece {
  start: number;
  text: string;
  marked: boolean;
}

function pieces(text: string, findings: readonly Finding[]): Piece[] {
  const found: Piece[] = [];
  let position = 0;
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, position);
    if (end <= from) continue;
    if (from > position) {
      found.push({ start: position, text: text.slice(position, from), marked: false });
    }
    found.push({ start: from, text: text.slice(from, end), marked: true });
    position = end;
  }
  if (position < text.length) found.push({ start: position, text: text.slice(position), marked: false });
  return found;
}
