import { type Result, succeed } from '~/domain/kernel/result';
import type { DocumentPage } from '../document';
import { eachXmlNode } from './each-xml-node';
import { relationsOfPart } from './office-relations';
import { openOfficeDocument } from './open-office-document.server';
import { pageCollector } from './page-collector';

/** The words of a Word document, its notes where they are referred to; pages as Word last showed them. */
export async function readWordDocument(bytes: Uint8Array): Promise<Result<DocumentPage[], 'damaged'>> {
  const opened = await openOfficeDocument(bytes);
  if (!opened.ok) return opened;
  const { texts, main, content } = opened.value;
  const notes = new Map<string, string>();
  for (const { type, target } of relationsOfPart(texts, main)) {
    const kind = /\/(footnote|endnote)s$/.exec(type)?.[1];
    const part = texts.get(target);
    if (kind && part) collectNotes(kind, part, notes);
  }
  const pages = pageCollector();
  wordTexts(content, { notes }).forEach((text, at) => {
    pages.add(at + 1, text);
  });
  return succeed(pages.all());
}

function collectNotes(kind: string, content: Uint8Array, notes: Map<string, string>): void {
  let id = '';
  wordTexts(content, {
    open: (name, attribute) => {
      if (name === kind) id = attribute('id') ?? '';
    },
    text: (text) => notes.set(`${kind} ${id}`, `${notes.get(`${kind} ${id}`) ?? ''}${text}`),
  });
}

interface WordListener {
  readonly notes?: ReadonlyMap<string, string>;
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
}

const signs: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** By page. Where Word noted how it last laid out the pages those count, else the breaks that somebody put in. */
function wordTexts(content: Uint8Array, { notes, open, text }: WordListener): string[] {
  const laidOut = Buffer.from(content).includes('lastRenderedPageBreak');
  const pages = [''];
  let inText = false;
  let spareCopies = 0;
  const write = (words: string) => {
    if (spareCopies > 0) return;
    pages.push(`${pages.pop()}${words}`);
    text?.(words);
  };
  eachXmlNode(content, {
    open: (name, attribute) => {
      open?.(name, attribute);
      // What a program shows that does not know the newer form of the same drawing.
      if (name === 'Fallback') spareCopies += 1;
      if (name === 't') inText = true;
      const breaks = laidOut
        ? name === 'lastRenderedPageBreak'
        : name === 'br' && attribute('type') === 'page';
      if (breaks && spareCopies === 0) pages.push('');
      else write(signs[name] ?? '');
      if (notes && /^(foot|end)noteReference$/.test(name)) {
        const note = notes.get(`${name.replace('Reference', '')} ${attribute('id') ?? ''}`);
        if (note) write(` (${note.trim()}) `);
      }
    },
    text: (words) => {
      if (inText) write(words);
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'p') write('\n');
      if (name === 'Fallback') spareCopies -= 1;
    },
  });
  return pages;
}
