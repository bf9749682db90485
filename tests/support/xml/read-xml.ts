export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly in it. */
  readonly text: string;
}

const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const nameForm = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
const opening = new RegExp(`^<(${nameForm})((?:\\s+${nameForm}="[^"<]*")*)\\s*(/?)>`);
const attribute = new RegExp(`(${nameForm})="([^"<]*)"`, 'g');
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a file strictly, as somebody else's reader would: what is not well-formed, or has a prefix that was never
 * declared, throws. Knows what our files use and nothing more: no comments, no document types, no CDATA.
 */
export function readXml(xml: string): XmlElement {
  if (!allowed.test(xml)) throw new Error('A character XML 1.0 does not allow');
  const start = declaration.exec(xml);
  if (!start) throw new Error('No declaration of version and encoding');
  const root = readElement(xml, start[0].length);
  if (xml.slice(root.end).trim() !== '') throw new Error('Something after the root');
  refuseUndeclared(root.element, new Set(['xml']));
  return root.element;
}

function readElement(xml: string, from: number): { element: XmlElement; end: number } {
  const tag = opening.exec(xml.slice(from, from + 4_000));
  if (!tag) throw new Error(`No element at ${from}: ${xml.slice(from, from + 40)}`);
  const [whole, name = '', attributeText = '', closed] = tag;
  const attributes = readAttributes(attributeText);
  let at = from + whole.length;
  if (closed) return { element: { name, attributes, children: [], text: '' }, end: at };
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    const next = xml.indexOf('<', at);
    if (next < 0) throw new Error(`${name} is never closed`);
    text += decode(xml.slice(at, next));
    if (xml.startsWith('</', next)) {
      const end = `</${name}>`;
      if (!xml.startsWith(end, next)) throw new Error(`${name} is closed by ${xml.slice(next, next + 40)}`);
      return { element: { name, attributes, children, text }, end: next + end.length };
    }
    const child = readElement(xml, next);
    children.push(child.element);
    at = child.end;
  }
}

function readAttributes(text: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (name in read) throw new Error(`${name} stands there twice`);
    read[name] = decode(value);
  }
  return read;
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&([^;]*;?)/g, (_, reference: string) => {
    const name = reference.replace(/;$/, '');
    const sign = name === reference ? undefined : (entities[name] ?? numbered(name));
    if (sign === undefined) throw new Error(`&${reference} is no reference`);
    return sign;
  });
}

function numbered(name: string): string | undefined {
  const form = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name);
  if (!form) return undefined;
  const sign = String.fromCodePoint(form[1] ? Number.parseInt(form[1], 16) : Number(form[2]));
  return allowed.test(sign) ? sign : undefined;
}

function refuseUndeclared({ name, attributes, children }: XmlElement, known: ReadonlySet<string>) {
  const declared = Object.keys(attributes).flatMap((one) => (one.startsWith('xmlns:') ? [one.slice(6)] : []));
  const here = new Set([...known, ...declared]);
  const prefix = name.includes(':') ? name.split(':')[0] : undefined;
  if (prefix !== undefined && !here.has(prefix)) throw new Error(`${prefix} is declared nowhere`);
  for (const child of children) refuseUndeclared(child, here);
}
