import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text under the tag that says what it is. */
export interface TaggedText {
  readonly tag: string;
  readonly text: string;
}

export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly author: unknown;
  readonly isTagged: boolean;
  /** The part of PDF/UA that it says to follow. */
  readonly accessibility: unknown;
  readonly bookmarks: readonly string[];
  /** All there is to read, in the order of the tags. */
  readonly story: readonly TaggedText[];
  /** Of every page what stands outside the tags. */
  readonly artifacts: readonly string[];
}

interface Marked {
  readonly id: string | undefined;
  text: string;
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** What a screen reader finds in a PDF. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(file), verbosity: 0, isEvalSupported: false });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const facts: Readonly<Record<string, unknown>> = { ...info };
  const outline = (await document.getOutline()) ?? [];
  const story: TaggedText[] = [];
  const artifacts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = markedTexts(items);
    const texts = new Map(marked.flatMap(({ id, text }) => (id === undefined ? [] : [[id, text] as const])));
    story.push(...leavesOf(await page.getStructTree(), texts));
    artifacts.push(marked.flatMap(({ id, text }) => (id === undefined ? [text] : [])).join(' '));
  }
  const markInfo = await document.getMarkInfo();
  await loading.destroy();
  return {
    title: facts.Title,
    language: facts.Language,
    author: facts.Author,
    isTagged: markInfo?.Marked === true,
    accessibility: metadata?.get('pdfuaid:part'),
    bookmarks: outline.map(({ title }) => title),
    story,
    artifacts,
  };
}

function markedTexts(items: readonly object[]): Marked[] {
  const found: Marked[] = [];
  for (const item of items) {
    if ('type' in item && String(item.type).startsWith('begin')) {
      const { id } = item as { id?: string | null };
      found.push({ id: id ?? undefined, text: '' });
    } else if ('str' in item) {
      const last = found.at(-1);
      if (last) last.text += `${item.str}${'hasEOL' in item && item.hasEOL ? '\n' : ''}`;
    }
  }
  return found;
}

function leavesOf(node: TreeNode | null, texts: ReadonlyMap<string, string>, tag = ''): TaggedText[] {
  if (!node) return [];
  if (node.type === 'content') return [{ tag, text: texts.get(node.id ?? '') ?? '' }];
  return (node.children ?? []).flatMap((child) => leavesOf(child, texts, node.role ?? tag));
}
