import { colours, styles, whole } from './page-form';
import type { Column, Pen } from './pen.server';
import type { PrintedBars } from './printed-document';
import { type Element, leaf } from './structure.server';

const labels: Column = { x: whole.x, width: 180 };
const room = { x: whole.x + 192, width: whole.width - 192 - 70 };
const thickness = 11;
const between = 5;

/** A chart as one figure, told in words to who does not see it. */
export function drawBars(
  doc: PDFKit.PDFDocument,
  pen: Pen,
  parent: Element,
  { alternative, bars }: PrintedBars,
): void {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const heights = bars.map(({ label }) => pen.heightOf(label, styles.small, labels) + between);
  const height = heights.reduce((sum, one) => sum + one, 0);
  pen.needs(height);
  const box = [whole.x, pen.y, whole.x + whole.width, pen.y + height] as const;
  leaf(
    doc,
    parent,
    'Figure',
    () => {
      for (const { label, value, shown } of bars) {
        const top = pen.y;
        const length = (Math.max(0, value) * room.width) / most;
        doc.rect(room.x, top, length, thickness).fillColor(colours.petrol).fill();
        pen.writeLine(shown, styles.small, room.x + length + 6, top);
        pen.write(label, styles.small, labels);
        pen.y += between;
      }
    },
    { alt: alternative, bbox: box },
  );
}
