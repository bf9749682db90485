import { create } from 'xmlbuilder2';

/**
 * The content of one root element as a file: keys are elements in their order, `@` before a key makes an attribute, `#`
 * is the text beside attributes, a list repeats its element, and what is undefined is left out.
 */
export function writeXml(document: object): string {
  const root = asWritten(document);
  return create({ version: '1.0', encoding: 'UTF-8' }).ele(root).end({ prettyPrint: true });
}

/**
 * The builder reads `&#0;` as the sign it refers to, and writes `&x;` as it stands. What somebody typed refers to nothing,
 * so its ampersands are hidden from both.
 */
function asWritten<Content>(content: Content): Content;
function asWritten(content: unknown): unknown {
  if (typeof content === 'string') return content.replaceAll('&', '&amp;amp;');
  if (Array.isArray(content)) return content.map(asWritten);
  if (content === null || typeof content !== 'object') return content;
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, asWritten(value)]));
}
