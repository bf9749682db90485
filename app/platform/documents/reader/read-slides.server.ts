import { type Result, succeed } from '~/domain/kernel/result';
import type { DocumentPage } from '../document';
import { eachXmlNode } from './each-xml-node';
import { relationsOfPart } from './office-relations';
import { openOfficeDocument } from './open-office-document.server';
import { pageCollector } from './page-collector';

/** The words of slides in the order in which they are shown, with what is said beside them and in their diagrams. */
export async function readSlides(bytes: Uint8Array): Promise<Result<DocumentPage[], 'damaged'>> {
  const opened = await openOfficeDocument(bytes);
  if (!opened.ok) return opened;
  const { texts, main, content } = opened.value;
  const targets = new Map(relationsOfPart(texts, main).map(({ id, target }) => [id, target]));
  const pages = pageCollector();
  slideIds(content).forEach((id, at) => {
    const slide = targets.get(id) ?? '';
    const beside = relationsOfPart(texts, slide).filter(({ type }) =>
      /\/(notesSlide|diagramData)$/.test(type),
    );
    const parts = [slide, ...beside.map(({ target }) => target)].map((name) => drawnText(texts.get(name)));
    pages.add(at + 1, parts.join('\n'));
  });
  return succeed(pages.all());
}

function slideIds(presentation: Uint8Array): string[] {
  const ids: string[] = [];
  eachXmlNode(presentation, {
    open: (name, attribute) => {
      if (name === 'sldId') ids.push(attribute('r:id') ?? '');
    },
  });
  return ids;
}

function drawnText(content: Uint8Array | undefined): string {
  if (!content) return '';
  let text = '';
  let inText = false;
  let counters = 0;
  eachXmlNode(content, {
    open: (name) => {
      if (name === 't') inText = true;
      // The number of the slide, or today's date.
      if (name === 'fld') counters += 1;
      if (name === 'br') text += '\n';
    },
    text: (words) => {
      if (inText && counters === 0) text += words;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'fld') counters -= 1;
      if (name === 'p') text += '\n';
    },
  });
  return text;
}
