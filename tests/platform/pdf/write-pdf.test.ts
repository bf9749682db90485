import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '#tests/support/read-pdf';
import type { PrintedDocument, PrintedItem } from '~/platform/pdf/printed-document';
import { writePdf } from '~/platform/pdf/write-pdf.server';

const sentence = 'De samenwerking liep vast toen de hulp van de ene naar de andere organisatie ging. ';

function documentOf(items: readonly PrintedItem[]): PrintedDocument {
  return {
    languageTag: 'nl-NL',
    title: 'Aanvraag LR-2C3-D4F-5GH',
    author: 'Leerkring',
    madeAt: new Date('2027-03-01T10:00:00Z'),
    lead: ['Een kopie.'],
    facts: [{ term: 'Kenmerk', value: 'LR-2C3-D4F-5GH' }],
    sections: [
      { title: 'Uw organisatie', items },
      { title: 'Verklaringen', items: [{ term: 'Wij doen mee om te leren.', value: 'ja' }] },
    ],
    unprintableNote: 'Niet alles kon worden afgedrukt.',
    header: ['Aanvraag LR-2C3-D4F-5GH', 'Ingediend op 1 maart'],
    footer: ['Afgedrukt op 1 maart', (page, pages) => `Pagina ${page} van ${pages}`],
  };
}

const print = async (items: readonly PrintedItem[]) => {
  const file = await writePdf(documentOf(items));
  return { file, ...(await readPdf(file)) };
};

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** All text of a document in the order in which it is read. */
function wordsOf(document: PrintedDocument): string {
  const wordsOfItem = ({ term, value }: PrintedItem): string[] => [
    term,
    ...(typeof value === 'string'
      ? [value]
      : value.flatMap((cell) => [`${cell.term}:`, ...wordsOfItem(cell).slice(1)])),
  ];
  return withoutSpace(
    [
      document.author,
      document.title,
      ...document.lead,
      ...document.facts.flatMap(wordsOfItem),
      ...document.sections.flatMap(({ title, items }) => [title, ...items.flatMap(wordsOfItem)]),
    ].join(''),
  );
}

describe('a printed document', () => {
  it('says of itself what it is, and in which language', async () => {
    const printed = await print([{ term: 'Naam', value: 'Gemeente Voorbeeldstad' }]);
    expect(printed).toMatchObject({
      title: 'Aanvraag LR-2C3-D4F-5GH',
      author: 'Leerkring',
      language: 'nl-NL',
      isTagged: true,
      accessibility: '1',
      bookmarks: ['Uw organisatie', 'Verklaringen'],
    });
    const source = printed.file.toString('latin1');
    for (const part of ['/StructTreeRoot', '/DisplayDocTitle true', '/Tabs /S', '%PDF-1.7']) {
      expect(source).toContain(part);
    }
  });

  it('brings every typeface it is set in', async () => {
    const { file } = await print([{ term: 'Naam', value: 'Gemeente Łódź met een ë' }]);
    const source = file.toString('latin1');
    const fonts = source.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts).toHaveLength(3);
    expect(source.match(/\/FontFile2/g)).toHaveLength(fonts.length);
    expect(source).not.toContain('/Helvetica');
  });

  it('has its headings in order, and every pair as a term and what belongs to it', async () => {
    const { story } = await print([
      { term: 'Naam', value: 'Gemeente Voorbeeldstad' },
      { term: 'Betaler 1', value: [{ term: 'Deel', value: '50 %' }] },
    ]);
    expect(story.map(({ tag, text }) => [tag, text.trim()])).toEqual([
      ['P', 'Leerkring'],
      ['H1', 'Aanvraag LR-2C3-D4F-5GH'],
      ['P', 'Een kopie.'],
      ['Lbl', 'Kenmerk'],
      ['P', 'LR-2C3-D4F-5GH'],
      ['H2', 'Uw organisatie'],
      ['Lbl', 'Naam'],
      ['P', 'Gemeente Voorbeeldstad'],
      ['Lbl', 'Betaler 1'],
      ['Lbl', 'Deel:'],
      ['P', '50 %'],
      ['H2', 'Verklaringen'],
      ['Lbl', 'Wij doen mee om te leren.'],
      ['P', 'ja'],
    ]);
  });

  it('goes on on as many pages as it needs, with nothing lost and the margins outside the tags', async () => {
    const items = [
      { term: 'Een lange vraag? '.repeat(60), value: sentence.repeat(250) },
      { term: 'Zonder spaties', value: 'x'.repeat(4_000) },
      ...Array.from({ length: 60 }, (_, index) => ({ term: `Vraag ${index}`, value: 'Regel.\n\nNog een.' })),
    ];
    const { story, artifacts } = await print(items);
    expect(withoutSpace(story.map(({ text }) => text).join(''))).toBe(wordsOf(documentOf(items)));
    expect(artifacts.length).toBeGreaterThan(8);
    expect(artifacts[0]).not.toContain('Ingediend op');
    for (const [index, text] of artifacts.entries()) {
      expect(text).toContain(`Pagina ${index + 1} van ${artifacts.length}`);
      expect(text).toContain('Afgedrukt op 1 maart');
      if (index > 0) expect(text).toContain('Ingediend op 1 maart');
    }
  });

  it('takes any text: what it cannot print is marked, and said', async () => {
    const { story } = await print([
      { term: 'Gewoon', value: 'é ë ï ’ “aan” € – … Ćerić Łukasz Ş ½' },
      { term: 'Wijzend', value: 'eerst → daarna' },
      { term: 'Zonder letters', value: 'مرحبا بالعالم en 😀😀 en 日本' },
      { term: 'Zonder accent', value: 'Đorđe İpek' },
    ]);
    const text = story.map((part) => part.text).join('\n');
    expect(text).toContain('Niet alles kon worden afgedrukt.');
    for (const line of ['é ë ï ’ “aan” € – … Ćerić Łukasz Ş ½', 'eerst -> daarna', '[?] en [?] en [?]']) {
      expect(text).toContain(line);
    }
    const whole = await print([{ term: 'Gewoon', value: 'é → –' }]);
    expect(whole.story.map((part) => part.text).join('\n')).not.toContain('Niet alles');
  });

  it('is a readable file whatever it holds', { timeout: 120_000 }, async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anything, anything), { maxLength: 6 }), async (pairs) => {
        const { isTagged, story } = await print(pairs.map(([term, value]) => ({ term, value })));
        expect(isTagged).toBe(true);
        expect(story.filter(({ tag }) => tag === 'H2').map(({ text }) => text.trim())).toEqual([
          'Uw organisatie',
          'Verklaringen',
        ]);
      }),
      { numRuns: 15 },
    );
  });
});
