import { beforeEach, describe, expect, it } from 'vitest';
import { type Codes, makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { codings, findings, learningSources } from '~/db/schema/findings';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { findBriefing, getLibraryFront } from '~/domain/findings/library/briefing.server';
import { findFinding } from '~/domain/findings/library/find-finding.server';
import { searchOfAddress } from '~/domain/findings/library/library-search';
import { searchFindings } from '~/domain/findings/library/search-findings.server';

useTestDatabase();

const search = (query: string) =>
  withActor(visitor, (work) => searchFindings(work, searchOfAddress(new URLSearchParams(query))));
const idsOf = ({ findings: found }: { findings: readonly { id: string }[] }) => found.map(({ id }) => id);

async function makeFindings(
  count: number,
  codes: Codes,
  values: Parameters<typeof makeFinding>[3] = {},
  ofReview: Codes = {},
): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    ids.push(await makeFinding(await makeSource(ofReview), codes, 'published', values));
  }
  return ids;
}

beforeEach(async () => {
  await database().delete(codings);
  await database().delete(findings);
  await database().delete(learningSources);
  await renewLibrary();
});

describe('the library while it is closed', () => {
  it('shows nothing, of a list, of one finding, of a sector', async () => {
    const [id = ''] = await makeFindings(4, { theme: ['chain-cooperation'] }, {}, { sector: ['education'] });
    await renewLibrary();
    expect(await search('')).toMatchObject({
      isOpen: false,
      findings: [],
      pages: 0,
      atLeast: 0,
      offered: {},
    });
    expect(await withActor(visitor, (work) => findFinding(work, id))).toBeNull();
    expect(await withActor(visitor, (work) => findBriefing(work, 'education'))).toBeNull();
    expect(await withActor(visitor, getLibraryFront)).toEqual({
      isOpen: false,
      atLeast: 0,
      themes: [],
      sectors: [],
    });
  });
});

describe('a search in the library', () => {
  it('offers only what enough reviews show, with numbers rounded down', async () => {
    const chain = await makeFindings(7, { theme: ['chain-cooperation'] }, {}, { sector: ['education'] });
    await makeFindings(4, { theme: ['professional-practice'] }, {}, { sector: ['municipality'] });
    await renewLibrary();
    const all = await search('');
    expect(all).toMatchObject({ isOpen: true, atLeast: 10, pages: 2 });
    expect(all.offered).toEqual({
      theme: [{ code: 'chain-cooperation', atLeast: 5 }],
      sector: [{ code: 'education', atLeast: 5 }],
    });
    const narrowed = await search('theme=chain-cooperation');
    expect(idsOf(narrowed).sort()).toEqual([...chain].sort());
    expect(narrowed.offered).toEqual({ sector: [{ code: 'education', atLeast: 5 }] });
  });

  it('says of too few exactly what it says of none', async () => {
    await makeFindings(6, { theme: ['chain-cooperation'] });
    await makeFindings(4, { theme: ['professional-practice'] });
    await renewLibrary();
    const none = await search('theme=context-of-youth-care');
    expect(none).toMatchObject({ findings: [], pages: 0, atLeast: 0, offered: {}, isPartial: false });
    expect(await search('theme=professional-practice')).toEqual(none);
    expect(await search('theme=professional-practice&q=overzicht')).toEqual(none);
    expect(await search('theme=chain-cooperation&theme=professional-practice')).toEqual(none);
  });

  it('finds nothing under a code that is on record but too few show, whatever stands beside it', async () => {
    await makeFindings(5, { theme: ['chain-cooperation'] }, {}, { form: ['full'] });
    await makeFindings(3, { theme: ['chain-cooperation'] }, {}, { form: ['compact'] });
    await renewLibrary();
    expect(idsOf(await search('theme=chain-cooperation'))).toHaveLength(8);
    expect(idsOf(await search('theme=chain-cooperation&form=full'))).toHaveLength(5);
    expect(idsOf(await search('theme=chain-cooperation&form=compact'))).toEqual([]);
  });

  it('finds words by their Dutch stems, those of the title first, and words in part when none has all', async () => {
    await makeFindings(5, {});
    const [inText = ''] = await makeFindings(
      1,
      {},
      {
        title: 'Wie wacht, verdwijnt uit beeld',
        pattern:
          'Tijdens lange wachtlijsten houdt niemand contact met het gezin, ook niet als het erger wordt.',
      },
    );
    const [inTitle = ''] = await makeFindings(1, {}, { title: 'De wachtlijst als behandelplan' });
    await renewLibrary();
    expect(idsOf(await search('q=wachtlijst'))).toEqual([inTitle, inText]);
    expect(await search('q=wachtlijst+behandelplan')).toMatchObject({ isPartial: false, pages: 1 });
    const partly = await search('q=wachtlijst+olifant');
    expect(idsOf(partly)).toEqual([inTitle, inText]);
    expect(partly.isPartial).toBe(true);
    expect(idsOf(await search('q=olifant'))).toEqual([]);
    expect(idsOf(await search("q=' %26 | ! ( :* de het"))).toEqual([]);
  });

  it('reads drafts, offers and withdrawn findings in no way', async () => {
    const shown = await makeFindings(5, {});
    for (const status of ['draft', 'offered', 'withdrawn'] as const) {
      const id = await makeFinding(await makeSource(), {}, status, { title: 'De olifant in de kamer' });
      expect(await withActor(visitor, (work) => findFinding(work, id))).toBeNull();
    }
    await renewLibrary();
    expect(idsOf(await search('')).sort()).toEqual(shown.sort());
    expect(idsOf(await search('q=olifant'))).toEqual([]);
  });

  it('goes on pages that together show each finding once, in an order that says nothing of when', async () => {
    const made = await makeFindings(23, { theme: ['chain-cooperation'] });
    await renewLibrary();
    const pages = await Promise.all([1, 2, 3].map((page) => search(`p=${page}`)));
    expect(pages.map((page) => page.findings.length)).toEqual([10, 10, 3]);
    const listed = pages.flatMap(idsOf);
    expect([...listed].sort()).toEqual([...made].sort());
    expect(listed).not.toEqual(made);
    expect(idsOf(await search('p=2'))).toEqual(idsOf(pages[1] ?? { findings: [] }));
  });

  it('asks the database as often for many as for few', async () => {
    await makeFindings(5, { theme: ['chain-cooperation'] }, {}, { sector: ['education'] });
    await renewLibrary();
    const few = await countStatements(() => search('theme=chain-cooperation&q=overzicht'));
    await makeFindings(20, { theme: ['chain-cooperation'] }, {}, { sector: ['education'] });
    await renewLibrary();
    expect(await countStatements(() => search('theme=chain-cooperation&q=overzicht'))).toBe(few);
  });
});

describe('the briefing of a sector', () => {
  it('has the findings that show the sector, with the themes they show, and is not there for too few', async () => {
    const shown = await makeFindings(5, { theme: ['chain-cooperation'] }, {}, { sector: ['education'] });
    await makeFindings(4, { theme: ['chain-cooperation'] }, {}, { sector: ['disability-care'] });
    await renewLibrary();
    const briefing = await withActor(visitor, (work) => findBriefing(work, 'education'));
    expect(briefing?.map(({ id }) => id).sort()).toEqual([...shown].sort());
    expect(briefing?.every(({ themes }) => themes.join() === 'chain-cooperation')).toBe(true);
    for (const code of ['disability-care', 'health-care', "x' or true --"]) {
      expect(await withActor(visitor, (work) => findBriefing(work, code))).toBeNull();
    }
    expect(await withActor(visitor, getLibraryFront)).toMatchObject({
      themes: [{ code: 'chain-cooperation', atLeast: 5 }],
      sectors: [{ code: 'education', atLeast: 5 }],
    });
  });
});
