import { colours, styles, whole } from './page-form';
import type { Column, Pen, Style } from './pen.server';
import type { PrintedTable } from './printed-document';
import { child, decoration, type Element, leaf } from './structure.server';

const leastOfNames = 0.38;
const gutter = 8;
const padding = 3;

/** A table with its heading cells, so that a screen reader says which row and column a number is in. */
export function writeTable(
  doc: PDFKit.PDFDocument,
  pen: Pen,
  parent: Element,
  { caption, columns, rows }: PrintedTable,
): void {
  const places = placesOf(columns.length);
  pen.needs(styles.rowTitle.leading * 3);
  const table = child(doc, parent, 'Table');
  leaf(doc, table, 'Caption', () => pen.write(caption, styles.rowTitle, whole));
  pen.y += padding;
  writeRow(doc, pen, child(doc, table, 'THead'), { cells: columns, places, isHead: true });
  const body = child(doc, table, 'TBody');
  for (const cells of rows) writeRow(doc, pen, body, { cells, places, isHead: false });
}

interface Row {
  readonly cells: readonly string[];
  readonly places: readonly Column[];
  readonly isHead: boolean;
}

function writeRow(doc: PDFKit.PDFDocument, pen: Pen, group: Element, { cells, places, isHead }: Row): void {
  const style: Style = isHead ? styles.small : styles.term;
  const heights = cells.map((text, at) => pen.heightOf(text, style, places[at] ?? whole));
  const height = Math.max(style.leading, ...heights);
  pen.needs(height + 2 * padding);
  const top = pen.y + padding;
  const row = child(doc, group, 'TR');
  for (const [at, text] of cells.entries()) {
    const place = places[at] ?? whole;
    const names = at === 0;
    const scope = isHead ? 'Column' : 'Row';
    pen.y = top;
    leaf(
      doc,
      row,
      isHead || names ? 'TH' : 'TD',
      () =>
        names || isWide(pen, text, style, place)
          ? pen.write(text, style, place)
          : right(pen, text, style, place),
      isHead || names ? { scope } : {},
    );
  }
  pen.y = top + height + padding;
  const rule = pen.y;
  decoration(doc, () =>
    doc
      .moveTo(whole.x, rule)
      .lineTo(whole.x + whole.width, rule)
      .lineWidth(isHead ? 0.75 : 0.4)
      .strokeColor(colours.line)
      .stroke(),
  );
}

function isWide(pen: Pen, text: string, style: Style, { width }: Column): boolean {
  return pen.widthOf(text, style) > width;
}

/** Numbers line up at the end. */
function right(pen: Pen, text: string, style: Style, { x, width }: Column): void {
  pen.writeLine(text, style, x + width - pen.widthOf(text, style), pen.y);
}

/** The names get what is left over; at least a good third. */
function placesOf(count: number): Column[] {
  const numbers = count - 1;
  const widest = 96;
  const each = numbers === 0 ? 0 : Math.min(widest, (whole.width * (1 - leastOfNames)) / numbers);
  const names = whole.width - numbers * each;
  return Array.from({ length: count }, (_, at) =>
    at === 0
      ? { x: whole.x, width: names - gutter }
      : { x: whole.x + names + (at - 1) * each, width: each - gutter },
  );
}
