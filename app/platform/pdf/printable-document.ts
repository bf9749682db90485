import { printableText } from './printable-text';
import type { PrintedDocument, PrintedItem, PrintedPart } from './printed-document';

/** The document with only what can be printed, and a word about it when that is not everything. */
export function printableDocument(
  given: PrintedDocument,
  canPrint: (codePoint: number) => boolean,
): PrintedDocument {
  let isWhole = true;
  const clean = (text: string): string => {
    const printable = printableText(text, canPrint);
    isWhole &&= printable.isWhole;
    return printable.text;
  };
  const cleanItem = ({ term, value }: PrintedItem): PrintedItem => ({
    term: clean(term),
    value:
      typeof value === 'string'
        ? value.split('\n').map(clean).join('\n')
        : value.map((item) => cleanItem(item)),
  });
  const cleanPart = (part: PrintedPart): PrintedPart => {
    switch (part.kind) {
      case 'paragraph':
      case 'heading':
        return { ...part, text: clean(part.text) };
      case 'list':
        return { ...part, entries: part.entries.map(clean) };
      case 'bars':
        return {
          ...part,
          alternative: clean(part.alternative),
          bars: part.bars.map((bar) => ({ ...bar, label: clean(bar.label), shown: clean(bar.shown) })),
        };
      case 'table':
        return {
          ...part,
          caption: clean(part.caption),
          columns: part.columns.map(clean),
          rows: part.rows.map((row) => row.map(clean)),
        };
    }
  };
  const document: PrintedDocument = {
    ...given,
    title: clean(given.title),
    author: clean(given.author),
    lead: given.lead.map(clean),
    facts: given.facts.map(cleanItem),
    ...(given.picture && {
      picture: { ...given.picture, alternative: clean(given.picture.alternative) },
    }),
    sections: given.sections.map(({ title, items, parts }) => ({
      title: clean(title),
      items: items.map(cleanItem),
      ...(parts && { parts: parts.map(cleanPart) }),
    })),
    header: [clean(given.header[0]), clean(given.header[1])],
    footer: [clean(given.footer[0]), given.footer[1]],
  };
  return isWhole ? document : { ...document, lead: [...document.lead, given.unprintableNote] };
}
