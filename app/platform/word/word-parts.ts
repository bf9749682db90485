import { escapedXml } from '../xml/xml-text';
import { bullets, type wordBody } from './word-body';
import type { WordDocument } from './word-document';
import { wordStyles } from './word-styles';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Every part of the file, by its name. */
export function wordParts(
  { title, languageTag, author }: WordDocument,
  { xml, links, numberedFrom }: ReturnType<typeof wordBody>,
): readonly (readonly [name: string, xml: string])[] {
  const heading = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">${escapedXml(title)}</w:t></w:r></w:p>`;
  // A4 with margins of 2.5 cm, in twentieths of a point.
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      'docProps/core.xml',
      `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(title)}</dc:title><dc:creator>${escapedXml(author)}</dc:creator><dc:language>${languageTag}</dc:language></cp:coreProperties>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${office}/settings" Target="settings.xml"/>${links.map((address, at) => `<Relationship Id="link${at + 1}" Type="${office}/hyperlink" Target="${escapedXml(address)}" TargetMode="External"/>`).join('')}</Relationships>`,
    ],
    [
      'word/document.xml',
      `${declaration}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${heading}${xml}${page}</w:body></w:document>`,
    ],
    ['word/styles.xml', `${declaration}<w:styles xmlns:w="${main}">${wordStyles(languageTag)}</w:styles>`],
    [
      'word/numbering.xml',
      `${declaration}<w:numbering xmlns:w="${main}">${numbering(numberedFrom)}</w:numbering>`,
    ],
    [
      'word/settings.xml',
      `${declaration}<w:settings xmlns:w="${main}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    ],
  ];
}

const levels = Array.from({ length: 9 }, (_, level) => level);

/** One list with bullets for all, and a numbered one for each that begins anew. */
function numbering(numberedFrom: readonly number[]): string {
  const level = (at: number, format: string, sign: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(at + 1) * 425}" w:hanging="425"/></w:pPr></w:lvl>`;
  const kinds = [
    levels.map((at) => level(at, 'bullet', '\u2022')),
    levels.map((at) => level(at, 'decimal', `%${at + 1}.`)),
  ];
  const abstract = kinds.map((kind, at) => {
    return `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="multilevel"/>${kind.join('')}</w:abstractNum>`;
  });
  const numbered = numberedFrom.map((from, at) => {
    const starts = levels.map(
      (one) => `<w:lvlOverride w:ilvl="${one}"><w:startOverride w:val="${from}"/></w:lvlOverride>`,
    );
    return `<w:num w:numId="${bullets + at + 1}"><w:abstractNumId w:val="1"/>${starts.join('')}</w:num>`;
  });
  return `${abstract.join('')}<w:num w:numId="${bullets}"><w:abstractNumId w:val="0"/></w:num>${numbered.join('')}`;
}
