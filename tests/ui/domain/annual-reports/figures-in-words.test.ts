import { describe, expect, it } from 'vitest';
import { figuresOf } from '#tests/support/factories/annual-reports';
import { type Chapter, chapters } from '~/domain/annual-reports/chapter';
import { divisionOf } from '~/domain/annual-reports/division';
import { partsOf } from '~/domain/annual-reports/parts-of';
import { reviewForms } from '~/domain/registry/review-form';
import { languages } from '~/i18n/language';
import { figuresInWords } from '~/ui/domain/annual-reports/figures-in-words';
import { reportInWords } from '~/ui/domain/annual-reports/report-in-words';

const figures = figuresOf(2030);
const told = (chapter: Chapter, of = figures) => figuresInWords(of, chapter, 'nl');

describe('the figures of a chapter', () => {
  it.each(languages)('are told in words in %s', (language) => {
    for (const chapter of chapters) {
      const { totals, charts, notes } = figuresInWords(figures, chapter, language);
      for (const text of [
        ...totals.map(({ label }) => label),
        ...charts.flatMap(({ title, rows }) => [title, ...rows.map(({ label }) => label)]),
        ...notes,
      ]) {
        expect(text).not.toMatch(/\{\{|[a-z]+\.[a-z]+\.|undefined/);
      }
    }
  });

  it('name the parts that may be shown, and put the others together in one row', () => {
    const counts = { full: 9, proportionate: 3, compact: 4, thematic: 0 };
    const begun = Object.entries(counts).flatMap(([name, count]) =>
      Array.from({ length: count }, (_, index) => ({
        name: name as keyof typeof counts,
        review: `${name}-${index}`,
        value: 1,
      })),
    );
    const byForm = divisionOf(partsOf(reviewForms, begun));
    const { charts, notes } = told('reviews', { ...figures, reviews: { ...figures.reviews, byForm } });
    const forms = charts.find(({ title }) => title === 'Begonnen leerreviews naar vorm');
    expect(forms?.rows).toEqual([
      { label: 'volledig', value: 9, shown: '9' },
      { label: 'Samen: proportioneel, compact en thematisch', value: 7, shown: '7' },
    ]);
    expect(notes).toEqual([]);
  });

  it('say why nothing is divided', () => {
    const two = [1, 2].map((index) => ({ name: 'full' as const, review: `r${index}`, value: 1 }));
    const byForm = divisionOf(partsOf(reviewForms, two));
    const { charts, notes } = told('reviews', {
      ...figures,
      reviews: { ...figures.reviews, begun: 2, byForm },
    });
    expect(charts.map(({ title }) => title)).not.toContain('Begonnen leerreviews naar vorm');
    expect(notes[0]).toContain('Begonnen leerreviews naar vorm: te weinig om te verdelen.');
  });

  it('tell no hours that would be those of a few reviews', () => {
    const { totals, charts, notes } = told('people', {
      ...figures,
      people: { ...figures.people, minutes: null },
    });
    expect(totals.map(({ label }) => label)).not.toContain('gewerkt aan leerreviews');
    expect(charts).toEqual([]);
    expect(notes[0]).toContain('minstens vijf leerreviews');
  });

  it('are the same in print: every chart with a table of the same rows and words for who does not see it', () => {
    const printed = reportInWords(
      {
        year: 2030,
        edition: 2,
        note: 'Een tabel is hersteld.',
        figures,
        publishedOn: '2031-03-01',
        chapters: chapters.map((chapter) => ({ chapter, blocks: [], isDutchOnly: false })),
      },
      { language: 'nl', organisation: 'Leerkring' },
    );
    expect(printed.lead).toContain('Editie 2: een rechtzetting. Een tabel is hersteld.');
    // Without a text a chapter is there for its figures.
    expect(printed.sections.map(({ title }) => title)).toEqual([
      'Vragen aan het netwerk',
      'Leerreviews',
      'Kwaliteit',
      'Mensen en uren',
      'Wat we leerden',
      'Over de cijfers',
    ]);
    const parts = printed.sections.flatMap((section) => section.parts);
    const charts = parts.filter((part) => part.kind === 'bars');
    const tables = parts.filter((part) => part.kind === 'table');
    expect(charts).toHaveLength(tables.length);
    for (const [at, { bars, alternative }] of charts.entries()) {
      expect(tables[at]?.rows).toEqual(bars.map(({ label, shown }) => [label, shown]));
      for (const { label, shown } of bars) expect(alternative).toContain(`${label} ${shown}`);
    }
  });
});
