/** What the portal keeps of what somebody uploads. Nothing that runs, and nothing that reaches outside. */
export const documentKinds = ['pdf', 'docx', 'pptx', 'odt', 'odp'] as const;

export type DocumentKind = (typeof documentKinds)[number];

export const mediaTypeOf: Readonly<Record<DocumentKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
};

export interface InspectedDocument {
  readonly kind: DocumentKind;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
}

/** Why a file is not kept; `document-` before it is the code of the message. */
export type DocumentRefusal =
  | 'empty'
  | 'too-large'
  | 'wrong-type'
  | 'not-what-it-says'
  | 'damaged'
  | 'too-many-parts'
  | 'blows-up'
  | 'active-content'
  | 'locked';

/** A page of a PDF, a slide, or a page of a text document where the file says where it ends. */
export interface DocumentPage {
  readonly page: number;
  readonly text: string;
}

const megabyte = 1024 * 1024;

export const documentLimits = {
  bytes: 20 * megabyte,
  /** Files packed inside a file. */
  parts: 3_000,
  /** Everything in it, unpacked. */
  unpackedBytes: 160 * megabyte,
  /** One text inside it, unpacked. */
  textBytes: 32 * megabyte,
  pages: 2_000,
  characters: 5_000_000,
} as const;
