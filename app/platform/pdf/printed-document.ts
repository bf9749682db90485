/** A document of headings, sentences and pairs of a term and what there is to say about it. */
export interface PrintedDocument {
  /** As in `nl-NL`. */
  readonly languageTag: string;
  readonly title: string;
  /** Who made it: on the first page above the title, and in the properties of the file. */
  readonly author: string;
  readonly madeAt: Date;
  /** Sentences under the title. */
  readonly lead: readonly string[];
  readonly facts: readonly PrintedItem[];
  /** After the facts: something a machine reads from paper. */
  readonly picture?: PrintedPicture;
  readonly sections: readonly PrintedSection[];
  /** Said under the title when a text holds signs that the typeface does not have. */
  readonly unprintableNote: string;
  /** At the top of every page but the first, left and right. */
  readonly header: readonly [string, string];
  /** At the bottom of every page, left and right. */
  readonly footer: readonly [string, (page: number, pages: number) => string];
}

/** A drawing of dark and light squares. */
export interface PrintedPicture {
  /** What it is and where it leads, for whoever does not see it. */
  readonly alternative: string;
  /** Rows from top to bottom; `1` is dark. */
  readonly rows: readonly string[];
  /** Width and height with the light margin around it, in points. */
  readonly size: number;
}

export interface PrintedSection {
  readonly title: string;
  readonly items: readonly PrintedItem[];
  /** After the items: running text, charts and tables. */
  readonly parts?: readonly PrintedPart[];
}

export type PrintedPart =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | PrintedBars
  | PrintedTable;

/** Amounts as bars on one scale that begins at zero; the same numbers belong in a table beside it. */
export interface PrintedBars {
  readonly kind: 'bars';
  /** What there is to see, for whoever does not see it. */
  readonly alternative: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    /** The value in words of the language. */
    readonly shown: string;
  }[];
}

/** The first column names the rows; all others hold numbers. */
export interface PrintedTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PrintedItem {
  readonly term: string;
  readonly value: string | readonly PrintedItem[];
}
