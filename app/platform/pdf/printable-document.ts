import { printableText } from './printable-text';
import type { PrintedDocument, PrintedItem } from './printed-document';

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
  const document: PrintedDocument = {
    ...given,
    title: clean(given.title),
    author: clean(given.author),
    lead: given.lead.map(clean),
    facts: given.facts.map(cleanItem),
    ...(given.picture && {
      picture: { ...given.picture, alternative: clean(given.picture.alternative) },
    }),
    sections: given.sections.map(({ title, items }) => ({
      title: clean(title),
      items: items.map(cleanItem),
    })),
    header: [clean(given.header[0]), clean(given.header[1])],
    footer: [clean(given.footer[0]), given.footer[1]],
  };
  return isWhole ? document : { ...document, lead: [...document.lead, given.unprintableNote] };
}
