interface Look {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'paragraph' | 'character' | 'table';
  readonly paragraph?: string;
  readonly text?: string;
  readonly more?: string;
}

const keepWithNext = '<w:keepNext/><w:keepLines/>';

/** Sizes in half points, spaces in twentieths of a point. Names Word knows are shown in the language of whoever opens it. */
const looks: readonly Look[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: `${keepWithNext}<w:spacing w:after="240"/>`,
    text: '<w:b/><w:sz w:val="40"/>',
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `${keepWithNext}<w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>`,
    text: '<w:b/><w:sz w:val="30"/>',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `${keepWithNext}<w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="1"/>`,
    text: '<w:b/><w:sz w:val="26"/>',
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    paragraph: `${keepWithNext}<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="2"/>`,
    text: '<w:b/>',
  },
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: '<w:spacing w:after="80"/>' },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="5A5A5A"/></w:pBdr><w:ind w:left="340"/>',
  },
  {
    id: 'Code',
    name: 'Code',
    paragraph: '<w:spacing w:after="0"/>',
    text: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>',
  },
  {
    id: 'Rule',
    name: 'Rule',
    paragraph: '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="5A5A5A"/></w:pBdr>',
  },
  { id: 'TableHeading', name: 'Table Heading', paragraph: keepWithNext, text: '<w:b/>' },
  {
    id: 'CodeText',
    name: 'Code Text',
    kind: 'character',
    text: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>',
  },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    kind: 'character',
    text: '<w:color w:val="0B4F8A"/><w:u w:val="single"/>',
  },
  {
    id: 'Grid',
    name: 'Table Grid',
    kind: 'table',
    more: `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="5A5A5A"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
  },
];

/** How everything looks, in the language in which it is read and spelt. */
export function wordStyles(languageTag: string): string {
  const usual = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="${languageTag}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;
  return usual + looks.map(styleOf).join('');
}

function styleOf({ id, name, kind = 'paragraph', paragraph, text, more = '' }: Look): string {
  const basis = kind === 'paragraph' ? '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>' : '';
  return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${basis}${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${text ? `<w:rPr>${text}</w:rPr>` : ''}${more}</w:style>`;
}
