import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { readPdf } from '#tests/support/read-pdf';
import type { PrintedDocument, PrintedPart } from '~/platform/pdf/printed-document';
import { writePdf } from '~/platform/pdf/write-pdf.server';

const documentOf = (parts: readonly PrintedPart[]): PrintedDocument => ({
  languageTag: 'nl-NL',
  title: 'Jaarverslag 2030',
  author: 'Leerkring',
  madeAt: new Date('2031-03-01T10:00:00Z'),
  lead: ['Wat er in het jaar gebeurde.'],
  facts: [],
  sections: [{ title: 'Vragen', items: [], parts }],
  unprintableNote: 'Niet alles kon worden afgedrukt.',
  header: ['Jaarverslag 2030', ''],
  footer: ['Leerkring', (page, pages) => `Pagina ${page} van ${pages}`],
});

const bars: PrintedPart = {
  kind: 'bars',
  alternative: 'Staafdiagram: review 12, advies 7.',
  bars: [
    { label: 'Leerreview', value: 12, shown: '12' },
    { label: 'Kort advies over de vraag of een leerreview zin heeft, en zo ja welke', value: 7, shown: '7' },
    { label: 'Niets', value: 0, shown: '0' },
  ],
};

const table: PrintedPart = {
  kind: 'table',
  caption: 'Vragen naar soort',
  columns: ['Soort', 'Aantal'],
  rows: [
    ['Leerreview', '12'],
    ['Advies', '7'],
  ],
};

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly Node[];
}

async function treeOf(file: Uint8Array): Promise<Node> {
  const loading = getDocument({ data: new Uint8Array(file), verbosity: 0, isEvalSupported: false });
  const page = await (await loading.promise).getPage(1);
  const tree = (await page.getStructTree()) as Node;
  await loading.destroy();
  return tree;
}

function rolesIn(node: Node): string[] {
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesIn)];
}

function find(node: Node, role: string): Node | undefined {
  return node.role === role ? node : (node.children ?? []).map((child) => find(child, role)).find(Boolean);
}

describe('parts of a section', () => {
  it('stand under the tags that say what they are, in order', async () => {
    const { story, isTagged, accessibility } = await readPdf(
      await writePdf(
        documentOf([
          { kind: 'paragraph', text: 'Er kwamen meer vragen.' },
          { kind: 'heading', text: 'Soorten' },
          { kind: 'list', entries: ['Eén ding.', 'Nog een ding.'] },
          table,
        ]),
      ),
    );
    expect({ isTagged, accessibility }).toEqual({ isTagged: true, accessibility: '1' });
    const said = story.map(({ tag, text }) => [tag, text.trim()]);
    expect(said.slice(said.findIndex(([tag]) => tag === 'H2'))).toEqual([
      ['H2', 'Vragen'],
      ['P', 'Er kwamen meer vragen.'],
      ['H3', 'Soorten'],
      ['Lbl', '•'],
      ['P', 'Eén ding.'],
      ['Lbl', '•'],
      ['P', 'Nog een ding.'],
      ['Caption', 'Vragen naar soort'],
      ['TH', 'Soort'],
      ['TH', 'Aantal'],
      ['TH', 'Leerreview'],
      ['TD', '12'],
      ['TH', 'Advies'],
      ['TD', '7'],
    ]);
  });

  it('draw a chart as a figure with a box and words for whoever does not see it', async () => {
    const file = await writePdf(documentOf([bars, table]));
    const figure = find(await treeOf(file), 'Figure');
    expect(figure?.alt).toBe('Staafdiagram: review 12, advies 7.');
    const { story } = await readPdf(file);
    expect(story.filter(({ tag }) => tag === 'Figure')).not.toHaveLength(0);
    expect(file.toString('latin1')).toMatch(/\/BBox \[/);
  });

  it('make a table of head and body, whose heading cells say what they head', async () => {
    const file = await writePdf(documentOf([table]));
    const found = find(await treeOf(file), 'Table');
    expect(found && rolesIn(found)).toEqual([
      'Table',
      'Caption',
      ...['THead', 'TR', 'TH', 'TH'],
      ...['TBody', 'TR', 'TH', 'TD', 'TR', 'TH', 'TD'],
    ]);
    const source = file.toString('latin1');
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(source.match(/\/Scope \/Row/g)).toHaveLength(2);
  });

  it('go on on as many pages as they need, with nothing lost', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [
      `Regel ${index} ${'met veel woorden '.repeat(12)}`,
      String(index),
    ]);
    const entries = Array.from(
      { length: 90 },
      (_, index) => `Punt ${index}. ${'En wat daarbij hoort. '.repeat(9)}`,
    );
    const { story, artifacts } = await readPdf(
      await writePdf(documentOf([{ ...table, rows }, { kind: 'list', entries }, bars, bars, bars])),
    );
    expect(artifacts.length).toBeGreaterThan(8);
    const said = story
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '');
    for (const text of [...rows.flat(), ...entries]) expect(said).toContain(text.replace(/\s/g, ''));
  });

  it('mark what they cannot print, in every part', async () => {
    const { story } = await readPdf(
      await writePdf(
        documentOf([
          { kind: 'paragraph', text: 'Een 日 woord' },
          { ...table, rows: [['Naam 日', '1']] },
          { ...bars, bars: [{ label: '日', value: 1, shown: '1' }] },
        ]),
      ),
    );
    const said = story.map(({ text }) => text).join(' ');
    expect(said).toContain('Niet alles kon worden afgedrukt.');
    expect(said).toContain('Naam [?]');
  });
});
