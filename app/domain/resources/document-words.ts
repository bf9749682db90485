/** A vector of words has a size it cannot pass; a page that is longer is kept in parts. */
const longestPart = 50_000;

/** A sign no text column can hold. */
const nothing = String.fromCharCode(0);

export interface PageOfWords {
  readonly page: number;
  readonly part: number;
  readonly words: string;
}

/** What was read of a file as it is kept: long pages in parts, between words, without what a text column cannot hold. */
export function pagesInParts(
  pages: readonly { readonly page: number; readonly text: string }[],
): PageOfWords[] {
  return pages.flatMap(({ page, text }) =>
    inParts(text.replaceAll(nothing, ' ').replace(/\p{Surrogate}/gu, ' ')).map((words, index) => ({
      page,
      part: index + 1,
      words,
    })),
  );
}

function inParts(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > longestPart) {
    const space = text.lastIndexOf(' ', from + longestPart);
    const until = space > from ? space : from + longestPart;
    parts.push(text.slice(from, until));
    from = until;
  }
  return [...parts, text.slice(from)].filter((words) => words.trim() !== '');
}
