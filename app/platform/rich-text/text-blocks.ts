import { richText } from './rich-text';

export type TextBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] };

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** A tag of our own renderer, which lets no tag of a writer through, or the text up to the next one. */
const piece = /<(\/?)(\w+)([^>]*)>|[^<]+/g;
const inline = new Set(['em', 'strong', 'code', 's']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Markdown as plain blocks, for what is not HTML: headings, paragraphs and points. Emphasis is dropped, a link keeps its
 * address behind its words, and a row of a table becomes a line.
 */
export function textBlocks(markdown: string): TextBlock[] {
  const blocks: { kind: TextBlock['kind']; texts: string[] }[] = [];
  let text = '';
  let address: string | null = null;
  let kind: TextBlock['kind'] = 'paragraph';
  let depth = 0;
  const close = () => {
    const told = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (told === '') return;
    const last = blocks.at(-1);
    if (kind === 'list' && last?.kind === 'list') last.texts.push(told);
    else blocks.push({ kind, texts: [told] });
  };
  for (const [whole, slash, tag, attributes = ''] of richText(markdown).matchAll(piece)) {
    const isEnd = slash === '/';
    if (tag === undefined) text += unescaped(whole);
    else if (tag === 'a') {
      if (isEnd && address && !text.endsWith(address)) text += ` (${address})`;
      address = isEnd ? null : attribute(attributes, 'href');
    } else if (tag === 'br') text += ' ';
    else if (tag === 'th' || tag === 'td') text += !isEnd && text.trim() !== '' ? ' | ' : '';
    else if (!inline.has(tag)) {
      close();
      if (tag === 'ul' || tag === 'ol') {
        depth += isEnd ? -1 : 1;
        // Two lists with nothing between them are still two.
        if (!isEnd && depth === 1) blocks.push({ kind: 'list', texts: [] });
      }
      kind = depth > 0 ? 'list' : headings.has(tag) && !isEnd ? 'heading' : 'paragraph';
    }
  }
  close();
  return blocks.flatMap(({ kind: of, texts }): TextBlock[] => {
    if (of === 'list') return texts.length === 0 ? [] : [{ kind: 'list', entries: texts }];
    return texts.map((one) => ({ kind: of, text: one }));
  });
}

function attribute(attributes: string, name: string): string | null {
  const value = new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined || value === '' ? null : unescaped(value);
}

function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/g, (sign) => signs[sign] ?? sign);
}
