/** A line of a file with the number somebody sees beside it; the first line is 1. */
export interface SheetLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it was read, before anybody knows what is in it. */
export interface Sheet {
  /** The name of the tab or of the file, to tell two of them apart. */
  readonly name: string;
  readonly lines: readonly SheetLine[];
}
