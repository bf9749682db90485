export type Element = PDFKit.PDFStructureElement;

/** An element that will hold others. */
export function child(doc: PDFKit.PDFDocument, parent: Element, tag: string): Element {
  const element = doc.struct(tag);
  parent.add(element);
  return element;
}

/** An element that holds what is written. */
export function leaf(
  doc: PDFKit.PDFDocument,
  parent: Element,
  tag: string,
  write: () => void,
  options: StructureOptions = {},
): void {
  // The types of the library know neither the scope of a heading cell nor the box of a figure.
  parent.add(doc.struct(tag, options as PDFKit.Mixins.StructureElementOptions, write));
}

interface StructureOptions {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  /** Left, top, right and bottom on the page. */
  readonly bbox?: readonly [number, number, number, number];
}

/** Drawn, and nothing to read. */
export function decoration(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
