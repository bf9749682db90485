import PDFDocument from 'pdfkit';
import { ZipFile } from 'yazl';

export type Parts = Readonly<Record<string, string | Buffer>>;

/** A zip of parts in the order in which they are named. */
export async function zipOf(parts: Parts, ending = ''): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    if (name.endsWith('/')) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(content), name, { compress: content.length > 0 && name !== 'mimetype' });
  }
  zip.end({ comment: ending, forceZip64Format: false });
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** A PDF with a text on each page; `more` may add to it what it should not have. */
export async function pdfOf(
  pages: readonly string[],
  options: PDFKit.PDFDocumentOptions = {},
  more: (document: PDFKit.PDFDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  for (const page of pages) document.addPage().text(page);
  more(document);
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const typesOfOffice = 'application/vnd.openxmlformats-officedocument';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export function relations(list: readonly Relation[]): string {
  const each = list.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"${mode}/>`;
  });
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const each = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}

/** The parts of a Word document with this body. */
export function wordParts(
  body: string,
  ofDocument: readonly Relation[] = [],
): Record<string, string | Buffer> {
  return {
    '[Content_Types].xml': contentTypes({
      '/word/document.xml': `${typesOfOffice}.wordprocessingml.document.main+xml`,
    }),
    '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/_rels/document.xml.rels': relations(ofDocument),
    'word/document.xml': `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
  };
}

export const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The parts of a presentation, a slide for each text. */
export function slideParts(slides: readonly string[]): Record<string, string | Buffer> {
  const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const slideText = (text: string) =>
    `${declaration}<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ${drawing}><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
  const numbered = slides.map((text, at) => ({
    text,
    id: `rId${at + 1}`,
    file: `slides/slide${at + 1}.xml`,
  }));
  return {
    '[Content_Types].xml': contentTypes({
      '/ppt/presentation.xml': `${typesOfOffice}.presentationml.presentation.main+xml`,
    }),
    '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }]),
    'ppt/presentation.xml': `${declaration}<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${office}"><p:sldIdLst>${numbered.map(({ id }, at) => `<p:sldId id="${256 + at}" r:id="${id}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      numbered.map(({ id, file }) => ({ id, type: 'slide', target: file })),
    ),
    ...Object.fromEntries(numbered.map(({ text, file }) => [`ppt/${file}`, slideText(text)])),
  };
}

/** The parts of a document of LibreOffice with this body. */
export function openParts(
  kind: 'text' | 'presentation',
  body: string,
  more: Parts = {},
): Record<string, string | Buffer> {
  const mediaType = `application/vnd.oasis.opendocument.${kind}`;
  const names = ['office', 'text', 'draw', 'style', 'fo', 'script', 'presentation']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return {
    mimetype: mediaType,
    'content.xml': `${declaration}<office:document-content ${names} xmlns:xlink="http://www.w3.org/1999/xlink"><office:scripts/><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'META-INF/manifest.xml': `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaType}"/></manifest:manifest>`,
    ...more,
  };
}
