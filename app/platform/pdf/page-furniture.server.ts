import { colours, frame, pageSize, styles, whole } from './page-form';
import type { Pen } from './pen.server';
import type { PrintedDocument } from './printed-document';

/** What stands in the margins of every page. Artifacts: a screen reader passes over them. */
export function drawFurniture(
  doc: PDFKit.PDFDocument,
  pen: Pen,
  { header, footer }: Pick<PrintedDocument, 'header' | 'footer'>,
): void {
  const { count } = doc.bufferedPageRange();
  const [printed, pageOf] = footer;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    if (page > 0) {
      artifact(doc, 'Top', () => margins(doc, pen, header, frame.top - 38, frame.top - 20));
    }
    const numbered = pageOf(page + 1, count);
    artifact(doc, 'Bottom', () =>
      margins(doc, pen, [printed, numbered], frame.bottom + 26, frame.bottom + 18),
    );
  }
}

function artifact(doc: PDFKit.PDFDocument, side: 'Top' | 'Bottom', draw: () => void): void {
  doc.markContent('Artifact', { type: 'Pagination', attached: [side] });
  draw();
  doc.endMarkedContent();
}

function margins(
  doc: PDFKit.PDFDocument,
  pen: Pen,
  [left, right]: readonly [string, string],
  y: number,
  rule: number,
): void {
  const { small } = styles;
  doc
    .moveTo(whole.x, rule)
    .lineTo(pageSize[0] - whole.x, rule)
    .lineWidth(0.75)
    .strokeColor(colours.line)
    .stroke();
  pen.writeLine(left, small, whole.x, y);
  pen.writeLine(right, small, whole.x + whole.width - pen.widthOf(right, small), y);
}
