import { fail, type Result, succeed } from '~/domain/kernel/result';
import { type DocumentKind, type DocumentRefusal, mediaTypeOf } from '../document';
import { isLocalTemplate, isPlainLink } from './addresses';
import { eachXmlNode } from './each-xml-node';
import type { UnpackedPackage } from './unpack-package.server';

/** What a document of LibreOffice is, or why it is not kept. Every text part is parsed to its end. */
export function inspectOpenParts({
  texts,
  others,
  firstName,
}: UnpackedPackage): Result<DocumentKind, DocumentRefusal> {
  const mediaType = new TextDecoder().decode(texts.get('mimetype'));
  const kind = (['odt', 'odp'] as const).find((each) => mediaTypeOf[each] === mediaType);
  if (firstName !== 'mimetype') return fail('not-what-it-says');
  if (!kind) return fail('wrong-type');
  if (!texts.has('content.xml') || !texts.has('META-INF/manifest.xml')) return fail('not-what-it-says');
  const parts = withFolders([...texts.keys(), ...others.keys()]);
  for (const name of parts) if (/^(Basic|Scripts|Dialogs)\//i.test(name)) return fail('active-content');
  for (const [name, content] of texts) {
    if (name === 'mimetype') continue;
    const refusal = refusalOfText(content, parts);
    if (refusal) return fail(refusal);
  }
  return succeed(kind);
}

const running = /^(script|event-listener|applet|plugin|object-ole|foreignObject|connection-resource|dde-.*)$/;

function refusalOfText(content: Uint8Array, parts: ReadonlySet<string>): DocumentRefusal | null {
  let refusal: DocumentRefusal | null = null;
  eachXmlNode(content, {
    open: (name, attribute) => {
      if (name === 'encryption-data') refusal = 'locked';
      const address = attribute('href');
      const outside = address !== undefined && !mayLeadTo(name, address, parts);
      if (outside || (running.test(name) && !isPlainStep(name, attribute))) refusal ??= 'active-content';
    },
  });
  return refusal;
}

/** A click in a presentation that goes to another slide. */
function isPlainStep(name: string, attribute: (name: string) => string | undefined): boolean {
  return (
    name === 'event-listener' &&
    attribute('language') === undefined &&
    /^(none|previous-page|next-page|first-page|last-page|last-visited-page|show|hide|stop|fade-out)$/.test(
      attribute('action') ?? '',
    )
  );
}

function mayLeadTo(element: string, address: string, parts: ReadonlySet<string>): boolean {
  if (element === 'a') return isPlainLink(address);
  if (element === 'template') return isLocalTemplate(address);
  const inside = address.replace(/^\.\//, '').replace(/\/$/, '');
  if (inside === '' || inside.startsWith('#')) return true;
  return parts.has(inside);
}

function withFolders(names: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const name of names) {
    for (let slash = name.length; slash > 0; slash = name.lastIndexOf('/', slash - 1))
      all.add(name.slice(0, slash));
  }
  return all;
}
