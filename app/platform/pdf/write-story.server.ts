import { drawPicture } from './draw-picture.server';
import { colours, frame, styles, terms, values, whole } from './page-form';
import type { Column, Pen } from './pen.server';
import type { PrintedDocument, PrintedItem, PrintedSection } from './printed-document';
import { child, decoration, type Element, leaf } from './structure.server';
import { writePart } from './write-part.server';

const itemGap = 7;
const paragraphGap = 5;

/** Everything there is to read, in order, each part under the tag that says what it is. */
export function writeStory(doc: PDFKit.PDFDocument, pen: Pen, printed: PrintedDocument): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  drawMark(doc, whole.x, frame.top - 22);
  pen.y = frame.top - 12;
  const besideMark: Column = { x: whole.x + 44, width: whole.width - 44 };
  leaf(doc, root, 'P', () => pen.write(printed.author, styles.author, besideMark));
  pen.y = frame.top + 42;
  leaf(doc, root, 'H1', () => pen.write(printed.title, styles.title, whole));
  pen.y += 4;
  for (const sentence of printed.lead) {
    leaf(doc, root, 'P', () => pen.write(sentence, styles.lead, whole));
    pen.y += 4;
  }
  pen.y += 10;
  writeItems(doc, pen, root, printed.facts);
  if (printed.picture) drawPicture(doc, pen, root, printed.picture);
  for (const section of printed.sections) writeSection(doc, pen, root, section);
  root.end();
}

function writeSection(doc: PDFKit.PDFDocument, pen: Pen, root: Element, section: PrintedSection): void {
  const { heading } = styles;
  pen.y += 20;
  const first = section.items[0];
  pen.needs(pen.heightOf(section.title, heading, whole) + 16 + (first ? leastOf(pen, first) : 0));
  doc.outline.addItem(section.title);
  const part = child(doc, root, 'Sect');
  leaf(doc, part, 'H2', () => pen.write(section.title, heading, whole));
  drawRule(doc, pen.y + 3);
  pen.y += 12;
  writeItems(doc, pen, part, section.items);
  for (const one of section.parts ?? []) writePart(doc, pen, part, one);
}

function writeItems(doc: PDFKit.PDFDocument, pen: Pen, parent: Element, items: readonly PrintedItem[]): void {
  if (items.length === 0) return;
  const list = child(doc, parent, 'L');
  for (const item of items) {
    pen.needs(leastOf(pen, item));
    writeItem(doc, pen, list, item);
    pen.y += itemGap;
  }
}

/** The term and, beside it, what there is to say. */
function writeItem(doc: PDFKit.PDFDocument, pen: Pen, list: Element, { term, value }: PrintedItem): void {
  const { top, page } = { top: pen.y, page: doc.page };
  const item = child(doc, list, 'LI');
  leaf(doc, item, 'Lbl', () => pen.write(term, styles.term, terms));
  const underTerm = pen.y;
  pen.y = top;
  const body = child(doc, item, 'LBody');
  if (typeof value === 'string') {
    for (const [at, paragraph] of paragraphsOf(value).entries()) {
      if (at > 0) pen.y += paragraphGap;
      leaf(doc, body, 'P', () => pen.write(paragraph, styles.value, values));
    }
  } else writeRow(doc, pen, body, value);
  if (doc.page === page) pen.y = Math.max(pen.y, underTerm);
}

/** A row of answers inside an answer: each on a line of its own. */
function writeRow(doc: PDFKit.PDFDocument, pen: Pen, parent: Element, cells: readonly PrintedItem[]): void {
  const list = child(doc, parent, 'L');
  for (const { term, value } of cells) {
    const text = typeof value === 'string' ? value : '';
    const label = `${term}: `;
    const item = child(doc, list, 'LI');
    const indent = pen.widthOf(label, styles.term);
    const beside: Column = { x: values.x + indent, width: values.width - indent };
    pen.needs(styles.value.leading);
    leaf(doc, item, 'Lbl', () => pen.writeLine(label, styles.term, values.x, pen.y + 1));
    leaf(doc, child(doc, item, 'LBody'), 'P', () => pen.write(text, styles.value, beside));
  }
}

function paragraphsOf(value: string): string[] {
  return value.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
}

/** How much room an item wants to begin: all of it, or a few lines of a long text. */
function leastOf(pen: Pen, { term, value }: PrintedItem): number {
  const mostTogether = 6 * styles.value.leading;
  const inLines =
    typeof value === 'string'
      ? paragraphsOf(value).reduce((height, text) => height + pen.heightOf(text, styles.value, values), 0)
      : value.length * styles.value.leading;
  return Math.max(pen.heightOf(term, styles.term, terms), Math.min(inLines, mostTogether));
}

function drawRule(doc: PDFKit.PDFDocument, y: number): void {
  decoration(doc, () =>
    doc
      .moveTo(whole.x, y)
      .lineTo(whole.x + whole.width, y)
      .lineWidth(0.75)
      .strokeColor(colours.line)
      .stroke(),
  );
}

/** The three learning circles. */
function drawMark(doc: PDFKit.PDFDocument, x: number, y: number): void {
  const scale = 34 / 48;
  const circle = (centre: number, radius: number) =>
    doc.circle(x + 24 * scale, y + centre * scale, radius * scale).lineWidth(3 * scale);
  decoration(doc, () => {
    circle(24, 21).strokeColor(colours.petrol).stroke();
    circle(28.5, 14.5).strokeColor(colours.petrolLight).stroke();
    circle(33, 8).fillColor(colours.sand).fill();
  });
}
