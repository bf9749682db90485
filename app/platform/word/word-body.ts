import { type MarkdownToken, markdownTokens } from '../rich-text/rich-text';
import { escapedXml } from '../xml/xml-text';

/** What the body of a document refers to: where its links lead, and where each of its numbered lists begins. */
interface WordBody {
  readonly xml: string;
  readonly links: readonly string[];
  readonly numberedFrom: readonly number[];
}

interface List {
  /** Empty for one with bullets. */
  readonly number: number | undefined;
  /** Whether its sign still has to stand before the next paragraph. */
  signPending: boolean;
}

/** The number of the list with bullets in `word-parts.ts`; numbered ones follow it. */
export const bullets = 1;

/** A text in Markdown as paragraphs, lists and tables of Word. Its headings come below the title of the document. */
export function wordBody(markdown: string): WordBody {
  const links: string[] = [];
  const numberedFrom: number[] = [];
  const lists: List[] = [];
  let quotes = 0;
  let heading = 0;
  let headerRow = false;
  let xml = '';
  const paragraph = (content: string, style = '') => {
    xml += `<w:p>${paragraphLook(style || lookOf({ heading, quotes, lists }), lists)}${content}</w:p>`;
  };
  const tokens = markdownTokens(markdown);
  for (const [at, token] of tokens.entries()) {
    switch (token.type) {
      case 'heading_open':
        heading = Math.min(Math.max(Number(token.tag.slice(1)) - 1, 1), 3);
        break;
      case 'heading_close':
        heading = 0;
        break;
      case 'blockquote_open':
        quotes += 1;
        break;
      case 'blockquote_close':
        quotes -= 1;
        break;
      case 'bullet_list_open':
        lists.push({ number: undefined, signPending: false });
        break;
      case 'ordered_list_open':
        numberedFrom.push(Number(token.attrGet('start') ?? 1));
        lists.push({ number: bullets + numberedFrom.length, signPending: false });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open': {
        const list = lists.at(-1);
        if (list) list.signPending = true;
        break;
      }
      case 'inline':
        paragraph(runs(token.children ?? [], links), headerRow ? 'TableHeading' : '');
        break;
      case 'fence':
      case 'code_block':
        for (const line of token.content.replace(/\n$/, '').split('\n')) paragraph(run(line, {}), 'Code');
        break;
      case 'hr':
        paragraph('', 'Rule');
        break;
      case 'table_open':
        xml +=
          '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr>';
        xml += `<w:tblGrid>${'<w:gridCol/>'.repeat(columnsOf(tokens, at))}</w:tblGrid>`;
        break;
      case 'table_close':
        // Word needs a paragraph after a table.
        xml += '</w:tbl><w:p/>';
        break;
      case 'thead_open':
      case 'thead_close':
        headerRow = token.type === 'thead_open';
        break;
      case 'tr_open':
        xml += headerRow ? '<w:tr><w:trPr><w:tblHeader/></w:trPr>' : '<w:tr>';
        break;
      case 'tr_close':
        xml += '</w:tr>';
        break;
      case 'th_open':
      case 'td_open':
        xml += '<w:tc>';
        break;
      case 'th_close':
      case 'td_close':
        xml += '</w:tc>';
        break;
    }
  }
  return { xml, links, numberedFrom };
}

function columnsOf(tokens: readonly MarkdownToken[], table: number): number {
  const end = tokens.findIndex(({ type }, at) => at > table && type === 'tr_close');
  return tokens.slice(table, end).filter(({ type }) => type === 'th_open').length;
}

interface Place {
  readonly heading: number;
  readonly quotes: number;
  readonly lists: readonly List[];
}

function lookOf({ heading, quotes, lists }: Place): string {
  if (heading > 0) return `Heading${heading}`;
  if (lists.length > 0) return 'ListParagraph';
  return quotes > 0 ? 'Quote' : '';
}

/** The first paragraph of an item has its sign; what follows stands below it. */
function paragraphLook(style: string, lists: readonly List[]): string {
  const list = lists.at(-1);
  const level = Math.min(lists.length - 1, 8);
  const sign = list?.signPending
    ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list.number ?? bullets}"/></w:numPr>`
    : '';
  const indent = list && !sign ? `<w:ind w:left="${(level + 1) * 425}"/>` : '';
  if (list) list.signPending = false;
  const look = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${sign}${indent}`;
  return look && `<w:pPr>${look}</w:pPr>`;
}

interface Emphasis {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly style?: string;
}

function runs(tokens: readonly MarkdownToken[], links: string[]): string {
  let bold = 0;
  let italic = 0;
  let struck = 0;
  let inLink = false;
  let xml = '';
  for (const token of tokens) {
    const style = inLink ? { style: 'Hyperlink' } : {};
    const look = { bold: bold > 0, italic: italic > 0, struck: struck > 0, ...style };
    const step = token.nesting;
    if (token.type === 'text' || token.type === 'html_inline') xml += run(token.content, look);
    else if (token.type === 'code_inline') xml += run(token.content, { ...look, style: 'CodeText' });
    else if (token.type === 'softbreak') xml += run(' ', look);
    else if (token.type === 'hardbreak') xml += '<w:r><w:br/></w:r>';
    else if (/^strong_/.test(token.type)) bold += step;
    else if (/^em_/.test(token.type)) italic += step;
    else if (/^s_/.test(token.type)) struck += step;
    else if (token.type === 'link_open') {
      const address = String(token.attrGet('href') ?? '');
      // A place on our own pages means nothing in a file.
      inLink = /^(https?|mailto):/i.test(address);
      if (inLink) xml += `<w:hyperlink r:id="link${links.push(address)}">`;
    } else if (token.type === 'link_close') {
      if (inLink) xml += '</w:hyperlink>';
      inLink = false;
    }
  }
  return xml;
}

function run(text: string, { bold, italic, struck, style }: Emphasis): string {
  const look = [
    style && `<w:rStyle w:val="${style}"/>`,
    bold && '<w:b/>',
    italic && '<w:i/>',
    struck && '<w:strike/>',
  ];
  const looks = look.filter(Boolean).join('');
  return `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}
