import { Parser } from 'saxen';

export interface XmlVisitor {
  /** Names come without their namespace prefix, which a writer may choose freely; `r:id` asks for one with it. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Goes through an XML file of somebody else. Throws when it is not well-formed, and for every declaration with which a
 * file defines words of its own: a few of those become millions.
 */
export function eachXmlNode(bytes: Uint8Array, visitor: XmlVisitor): void {
  // LibreOffice leaves some of its parts empty.
  if (bytes.length === 0) return;
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (xml.includes('\u0000')) throw new Error('This is no UTF-8.');
  const parser = new Parser();
  const refuse = (what: unknown) => {
    throw what instanceof Error ? what : new Error('This file declares something.');
  };
  parser.on('error', refuse);
  parser.on('warn', refuse);
  parser.on('attention', refuse);
  parser.on('openTag', (element, attributesOf, _decode, closesItself) => {
    const name = localName(element);
    const attributes = attributesOf() as Readonly<Record<string, string>>;
    visitor.open?.(name, (wanted) => attributeNamed(attributes, wanted));
    if (closesItself) visitor.close?.(name);
  });
  parser.on('closeTag', (element, _decode, closesItself) => {
    if (!closesItself) visitor.close?.(localName(element));
  });
  const { text } = visitor;
  if (text) {
    parser.on('text', (value) => text(decoded(value)));
    parser.on('cdata', (value) => text(value));
  }
  parser.parse(xml);
}

function attributeNamed(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const exact = attributes[wanted];
  if (exact !== undefined) return decoded(exact);
  for (const [name, value] of Object.entries(attributes)) {
    if (localName(name) === wanted && !name.startsWith('xmlns')) return decoded(value);
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hexadecimal, decimal, name) => {
      if (name) return named[name] ?? whole;
      const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
