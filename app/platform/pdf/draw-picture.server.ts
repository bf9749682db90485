import { colours, whole } from './page-form';
import type { Pen } from './pen.server';
import type { PrintedPicture } from './printed-document';

/** Light squares around the dark ones: a reader finds the code by them (ISO/IEC 18004 asks for four). */
const margin = 4;

/** The squares as one figure, told in words to who does not see it. */
export function drawPicture(
  doc: PDFKit.PDFDocument,
  pen: Pen,
  parent: PDFKit.PDFStructureElement,
  { alternative, rows, size }: PrintedPicture,
): void {
  pen.needs(size);
  const top = pen.y;
  const square = size / (rows.length + 2 * margin);
  // Its left edge stands in line with the text; the light margin lies in that of the page.
  const left = whole.x - margin * square;
  const figure = doc.struct('Figure', { alt: alternative }, () => {
    for (const [at, row] of rows.entries()) {
      for (const { start, length } of darkRuns(row)) {
        doc.rect(left + (margin + start) * square, top + (margin + at) * square, length * square, square);
      }
    }
    doc.fillColor(colours.ink).fill();
  });
  parent.add(figure);
  pen.y = top + size;
}

/** Squares that touch are drawn as one: between two a reader could see a white line. */
function darkRuns(row: string): { start: number; length: number }[] {
  return [...row.matchAll(/1+/g)].map(({ index, 0: run }) => ({ start: index, length: run.length }));
}
