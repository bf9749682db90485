import { linesOf } from './line-breaks';
import { runsOf, type Weight } from './typefaces.server';

export interface Style {
  readonly weight: Weight;
  /** In points, like every length here. */
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The part of a page that text may stand in. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** Writes text from top to bottom and turns the page where it ends. */
export class Pen {
  y: number;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly frame: Frame,
  ) {
    this.y = frame.top;
  }

  write(text: string, style: Style, column: Column): void {
    for (const line of this.linesOf(text, style, column)) {
      if (this.y + style.leading > this.frame.bottom) this.turnPage();
      this.writeLine(line, style, column.x, this.y);
      this.y += style.leading;
    }
  }

  /** Turns the page when there is less room than this; what is higher than a page begins on a page of its own. */
  needs(height: number): void {
    const mostUseful = Math.min(height, this.frame.bottom - this.frame.top);
    if (this.y > this.frame.top && this.y + mostUseful > this.frame.bottom) this.turnPage();
  }

  /** One line anywhere on the page, in the margins too. */
  writeLine(text: string, style: Style, x: number, y: number): void {
    let at = x;
    for (const run of runsOf(text, style.weight)) {
      this.doc.font(run.face).fontSize(style.size).fillColor(style.colour);
      this.doc.text(run.text, at, y, { lineBreak: false });
      at += this.doc.widthOfString(run.text);
    }
  }

  heightOf(text: string, style: Style, column: Column): number {
    return this.linesOf(text, style, column).length * style.leading;
  }

  widthOf(text: string, style: Style): number {
    return runsOf(text, style.weight).reduce(
      (width, run) => width + this.doc.font(run.face).fontSize(style.size).widthOfString(run.text),
      0,
    );
  }

  private linesOf(text: string, style: Style, column: Column): string[] {
    return linesOf(text, column.width, (part) => this.widthOf(part, style));
  }

  private turnPage(): void {
    this.doc.continueOnNewPage();
    this.y = this.frame.top;
  }
}
