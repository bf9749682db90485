import { type DocumentPage, documentLimits } from '../document';

/** Keeps the words of pages as far as there is room; what comes after is left out. */
export function pageCollector() {
  const pages: DocumentPage[] = [];
  let room: number = documentLimits.characters;
  return {
    add: (page: number, raw: string): void => {
      const text = plainWords(raw).slice(0, room);
      room -= text.length;
      if (text !== '' && page <= documentLimits.pages) pages.push({ page, text });
    },
    isFull: (): boolean => room <= 0,
    all: (): DocumentPage[] => pages,
  };
}

/** Words broken at the end of a line are whole again, and signs nobody typed are gone: a search is for words. */
function plainWords(raw: string): string {
  return (
    raw
      .normalize('NFKC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\ufeff\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '')
      .replace(/(\p{L})[-\u2010]\n(?=\p{Ll})/gu, '$1')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
  );
}
