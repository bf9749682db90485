import { beforeAll, describe, expect, it } from 'vitest';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { countFromMonth } from '~/domain/registry/search/facet-counts';
import {
  entriesPerPage,
  type RegistryResults,
  type RegistrySearch,
} from '~/domain/registry/search/registry-search';
import { clock } from '~/platform/clock';
import * as cases from './engine-cases';
import { crowd, dayOfTheWorld } from './engine-world';

export type Ask = (search: RegistrySearch) => Promise<RegistryResults>;

/** What every engine must do, after `makeEngineWorld`. */
export function describeEngine(ask: Ask): void {
  const search = (asked: cases.EngineCase['ask']) =>
    ask({ text: '', sort: 'fit', page: 1, ...(typeof asked === 'string' ? { text: asked } : asked) });
  const found = ({ entries }: RegistryResults) => entries.map(({ name }) => name);
  const at = (day: string) => clock.set(new Date(`${day}T10:00:00Z`));

  beforeAll(() => at(dayOfTheWorld));

  describe.each([
    ['a name', cases.names],
    ['a word', cases.words],
    ['a typing error', cases.typos],
    ['a filter', cases.filters],
    ['a distance', cases.distances],
    ['an order', cases.orders],
    ['a day', cases.days],
    ['what somebody does not show', cases.unseen],
  ])('%s', (_what, table) => {
    it.each(table)('$what', async ({ ask: asked, finds, corrected, unknown, on }) => {
      at(on ?? dayOfTheWorld);
      try {
        const results = await search(asked);
        expect(found(results)).toEqual(finds);
        expect(results.total).toBe(finds.length);
        const taken = Object.fromEntries(results.corrections.map((one) => [one.typed, one.correctedTo]));
        expect(taken).toEqual(corrected ?? {});
        if (unknown) expect(results.unknownWords).toEqual(unknown);
      } finally {
        at(dayOfTheWorld);
      }
    });
  });

  describe('counts', () => {
    it('of every filter are of those who are found', async () => {
      const { facets, total } = await search({ sector: 'education' });
      expect(total).toBe(2);
      expect(facets.theme).toEqual({ neglect: 1, 'school-absence': 1 });
      expect(facets.reviewForm).toEqual({ full: 1, compact: 2, thematic: 1 });
      expect(facets.provinceCode).toEqual({ PV21: 1, PV26: 2 });
      expect(facets.youthRegionCode).toEqual({ 'utrecht-stad': 1 });
      expect(facets.spokenLanguage).toEqual({ nl: 2, en: 1, tr: 1 });
      expect(facets.role).toEqual({ reviewer: 2 });
    });

    it('of a filter that is set are as if it were not', async () => {
      const { facets, total } = await search({ sector: 'education', theme: 'neglect' });
      expect(total).toBe(1);
      expect(facets.theme).toEqual({ neglect: 1, 'school-absence': 1 });
      expect(facets.sector).toEqual({ education: 1, 'youth-care': 2 });
      expect(facets.reviewForm).toEqual({ full: 1, compact: 1 });
    });

    it('of roles are of both, whichever is asked for', async () => {
      const { facets } = await search({ role: 'supervisor', provinceCode: 'PV26' });
      expect(facets.role).toEqual({ reviewer: 2, supervisor: 1 });
    });

    it('of months are of who has time then or later', async () => {
      const { facets } = await search({ availableFrom: '2030-06' });
      const from = (month: string) => countFromMonth(facets.availableFrom, month);
      expect([from('2030-02'), from('2030-04'), from('2030-07'), from('2031-01')]).toEqual([5, 3, 1, 0]);
    });

    it('go along with words and distance', async () => {
      const { facets } = await search({ text: 'calamiteit', near: 'Utrecht', withinKm: 50 });
      expect(facets.provinceCode).toEqual({ PV26: 1, PV30: 1 });
    });
  });

  describe('pages', () => {
    it('have no gaps and no doubles', async () => {
      const pages = await Promise.all([1, 2, 3].map((page) => search({ text: 'menigte', page })));
      const slugs = pages.flatMap(({ entries }) => entries.map(({ slug }) => slug));
      expect(slugs.length).toBe(crowd);
      expect(new Set(slugs).size).toBe(crowd);
      expect(pages.map(({ total, pages: count }) => [total, count])).toEqual(Array(3).fill([crowd, 3]));
    });

    it('are the same each time, and in order', async () => {
      const once = found(await search({ text: 'menigte', page: 2 }));
      expect(found(await search({ text: 'menigte', page: 2 }))).toEqual(once);
      expect(once).toEqual([...once].sort());
      expect(once.length).toBe(entriesPerPage);
    });

    it('end with what is left, and know the total beyond', async () => {
      expect((await search({ text: 'menigte', page: 3 })).entries.length).toBe(crowd - 2 * entriesPerPage);
      expect(await search({ text: 'menigte', page: 4 })).toMatchObject({ entries: [], total: crowd });
      expect(await search({ page: 9_999 })).toMatchObject({ entries: [] });
    });

    it.each([0, -3, 1.5])('%d is the first one', async (page) => {
      expect(found(await search({ page }))).toEqual(found(await search({})));
    });

    it('go on from those who fit to those who sank', async () => {
      const everybody = await search({});
      const last = await search({ page: everybody.pages });
      expect(found(last).at(-1)).toBe('Aad Verouderd');
    });

    it('stand in Dutch order of name', async () => {
      const everybody = await Promise.all([1, 2, 3, 4].map((page) => search({ page, sort: 'name' })));
      const listed = everybody.flatMap(found).slice(0, -1);
      const dutch = new Intl.Collator('nl', { ignorePunctuation: false, sensitivity: 'base' });
      const letters = (name: string) => name.replace(/['’.-]/g, '');
      const sorted = [...listed].sort((a, b) => dutch.compare(letters(a), letters(b)));
      expect(listed).toEqual(sorted);
    });
  });

  describe('hostile input', () => {
    it.each(cases.hostile)('%j gives a page', async (text) => {
      const { entries, total } = await search(text);
      expect(entries.length).toBeLessThanOrEqual(entriesPerPage);
      expect(total).toBeGreaterThanOrEqual(entries.length);
      expect(found({ entries } as RegistryResults)).not.toContain('Abel Verouderd');
    });

    it.each(['theme', 'provinceCode', 'youthRegionCode', 'spokenLanguage'] as const)(
      'in the filter %s finds nobody',
      async (field) => {
        for (const value of cases.hostile.slice(0, 12).map((text) => text.replaceAll('\u0000', ''))) {
          expect(await search({ [field]: value || 'x' })).toMatchObject({ entries: [], total: 0 });
        }
      },
    );

    it('of signs alone asks for nothing', async () => {
      expect(found(await search(':* & |'))).toEqual(found(await search({})));
    });

    it('in a municipality gets an answer', async () => {
      for (const near of cases.hostile) {
        expect((await search({ near, text: 'fenna' })).place?.kind ?? 'unknown').toBe('unknown');
      }
    });
  });

  describe('nothing found', () => {
    it('says by which filter, and how many there would be without', async () => {
      const { loosenings } = await search({ provinceCode: 'PV26', theme: 'addiction' });
      expect(loosenings).toEqual([
        { without: 'theme', total: 3 },
        { without: 'provinceCode', total: 1 },
      ]);
    });

    it('offers municipalities that look like the typed one', async () => {
      const { place } = await search({ near: 'Leuwarden' });
      expect(place).toMatchObject({ kind: 'unknown', suggestions: ['Leeuwarden'] });
    });
  });
}

export const asVisitor = <Value>(run: Parameters<typeof withActor<Value>>[1]) => withActor(visitor, run);
