import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: false, linkify: false, maxNesting: 20 })
  // No page fetches a picture somebody else counts.
  .disable('image');

/** Where a link of a text may lead: the web, a mailbox, a place of our own. */
const allowedLink = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i;
renderer.validateLink = (address) => allowedLink.test(address.trim());

// Alignment of columns would be a style inside the page, which no page of ours allows.
for (const cell of ['th_open', 'td_open'] as const) {
  renderer.renderer.rules[cell] = (tokens, at) => (tokens[at]?.tag === 'th' ? '<th scope="col">' : '<td>');
}

// The title of the page is its only heading of the first level.
for (const heading of ['heading_open', 'heading_close'] as const) {
  renderer.renderer.rules[heading] = (tokens, at) => {
    const tag = tokens[at]?.tag === 'h1' ? 'h2' : (tokens[at]?.tag ?? 'h2');
    return heading === 'heading_open' ? `<${tag}>` : `</${tag}>\n`;
  };
}

/**
 * The one way in which a text somebody wrote in Markdown becomes HTML. Tags that were typed are shown as text, links to
 * anything but the web, a mailbox or a page of ours are no links, and what lies deeper than twenty levels is left out,
 * so that no text takes long.
 */
export function richText(markdown: string): string {
  return renderer.render(markdown);
}

export type MarkdownToken = ReturnType<typeof renderer.parse>[number];

/** The same text in parts, for what is no page: with the same rules about tags and links. */
export function markdownTokens(markdown: string): MarkdownToken[] {
  return renderer.parse(markdown, {});
}
