import { drawBars } from './draw-bars.server';
import { styles, whole } from './page-form';
import type { Column, Pen } from './pen.server';
import type { PrintedPart } from './printed-document';
import { child, type Element, leaf } from './structure.server';
import { writeTable } from './write-table.server';

const gap = 7;
const indent = 14;

/** Running text, a chart or a table, under the tag that says what it is. */
export function writePart(doc: PDFKit.PDFDocument, pen: Pen, parent: Element, part: PrintedPart): void {
  switch (part.kind) {
    case 'paragraph':
      pen.needs(2 * styles.value.leading);
      leaf(doc, parent, 'P', () => pen.write(part.text, styles.value, whole));
      break;
    case 'heading':
      pen.y += gap;
      pen.needs(pen.heightOf(part.text, styles.subheading, whole) + 3 * styles.value.leading);
      leaf(doc, parent, 'H3', () => pen.write(part.text, styles.subheading, whole));
      break;
    case 'list':
      writeList(doc, pen, parent, part.entries);
      break;
    case 'bars':
      drawBars(doc, pen, parent, part);
      break;
    case 'table':
      writeTable(doc, pen, parent, part);
      break;
  }
  pen.y += gap;
}

function writeList(doc: PDFKit.PDFDocument, pen: Pen, parent: Element, entries: readonly string[]): void {
  const beside: Column = { x: whole.x + indent, width: whole.width - indent };
  const list = child(doc, parent, 'L');
  for (const entry of entries) {
    pen.needs(styles.value.leading);
    const item = child(doc, list, 'LI');
    leaf(doc, item, 'Lbl', () => pen.writeLine('•', styles.value, whole.x + 2, pen.y));
    leaf(doc, child(doc, item, 'LBody'), 'P', () => pen.write(entry, styles.value, beside));
    pen.y += 2;
  }
}
