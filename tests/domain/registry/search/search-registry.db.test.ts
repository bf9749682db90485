import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { registryEntries } from '~/db/schema/registry-search';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { indexPerson, rebuildRegistry } from '~/domain/registry/search/index-registry.server';
import { entriesPerPage, type RegistrySearch } from '~/domain/registry/search/registry-search';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const system = { kind: 'system', job: 'test' } as const;
const shown = { isListed: true, shownFields: [...shownFields] };
const months = (first: string, last: string) => ({ months: [first, last] as const });

function search(asked: Partial<RegistrySearch> | string) {
  const given = typeof asked === 'string' ? { text: asked } : asked;
  return withActor(visitor, (work) => searchRegistry(work, { text: '', sort: 'fit', page: 1, ...given }));
}

async function names(asked: Partial<RegistrySearch> | string): Promise<string[]> {
  return (await search(asked)).entries.map(({ name }) => name);
}

beforeAll(async () => {
  clock.set(new Date('2030-01-15T10:00:00Z'));
  await makeReviewer({
    ...shown,
    ...months('2030-01', '2030-06'),
    name: 'Fenna van der Weerd',
    about: 'Veertien jaar gewerkt in de jeugdbescherming, met kennis van hechtingsproblemen.',
    employerId: await makeOrganisation({ name: 'Stichting Lindenhuis' }),
    themes: ['addiction', 'neglect'],
    sectors: ['youth-care'],
    reviewForms: ['full'],
    spokenLanguages: ['nl', 'fy'],
    provinceCodes: ['PV21'],
    youthRegionCodes: ['friesland'],
  });
  await makeReviewer({
    ...shown,
    ...months('2030-04', '2030-05'),
    name: 'Renée Öztekin',
    about: 'Adviseert wijkteams over samenwerken met scholen. Zie voorbeeldpagina.nl voor meer.',
    level: 'trainee',
    themes: ['school-absence'],
    sectors: ['education'],
    reviewForms: ['compact', 'thematic'],
    spokenLanguages: ['nl', 'tr'],
    provinceCodes: ['PV21', 'PV26'],
    youthRegionCodes: [],
  });
  await makeReviewer({
    ...shown,
    ...months('2030-02', '2030-02'),
    name: 'Thijs Zandstra',
    about: 'Begeleidt bestuurders bij gesprekken na een calamiteit.',
    level: 'supervisor',
    provinceCodes: ['PV26'],
  });
  await makeReviewer({
    ...months('2030-03', '2030-09'),
    isListed: true,
    shownFields: [],
    name: 'Hidde Verborgen',
    about: 'Houdt van zeilwedstrijden.',
    employerId: await makeOrganisation({ name: 'Geheimwerk' }),
    themes: ['migration'],
    sectors: ['disability-care'],
    reviewForms: ['proportionate'],
    spokenLanguages: ['pap'],
    provinceCodes: ['PV29'],
    youthRegionCodes: ['zeeland'],
  });
  await makeReviewer({ ...shown, name: 'Olga Afwezig', isListed: false });
  await makeReviewer({ ...shown, name: 'Pim Verlopen', validUntil: '2029-12-31' });
  const suspension = { suspendedAt: new Date(), suspendedReason: 'onderzoek' };
  await makeReviewer({ ...shown, ...suspension, name: 'Sanne Geschorst' });
  await makeReviewer({ ...shown, name: 'Wout Vertrokken', leftOn: '2029-06-01' });
  await withActor(system, rebuildRegistry);
});
afterAll(() => clock.reset());

describe('who is in the register', () => {
  it('is everybody who chose to be listed and is accredited today', async () => {
    expect(await names({})).toEqual([
      'Fenna van der Weerd',
      'Hidde Verborgen',
      'Renée Öztekin',
      'Thijs Zandstra',
    ]);
  });

  it.each(['Afwezig', 'Verlopen', 'Geschorst', 'Vertrokken'])('is not %s', async (name) => {
    const { entries, corrections } = await search(name);
    expect({ entries, corrections }).toEqual({ entries: [], corrections: [] });
  });

  it('leaves out, by itself, whose accreditation ends', async () => {
    const leaving = await makeReviewer({ ...shown, name: 'Kirsten Bijnaklaar', validUntil: '2030-01-15' });
    await withActor(system, (work) => indexPerson(work, leaving.id));
    expect(await names('Bijnaklaar')).toEqual(['Kirsten Bijnaklaar']);
    clock.set(new Date('2030-01-16T10:00:00Z'));
    expect(await names('Bijnaklaar')).toEqual([]);
    clock.set(new Date('2030-01-15T10:00:00Z'));
    await database().delete(registryEntries).where(eq(registryEntries.personId, leaving.id));
  });
});

describe('a typed word', () => {
  it.each([
    ['the beginning of a name', 'fen', 'Fenna van der Weerd'],
    ['a name with its prefix', 'van der Weerd', 'Fenna van der Weerd'],
    ['first and last name', 'weerd fenna', 'Fenna van der Weerd'],
    ['capitals', 'FENNA', 'Fenna van der Weerd'],
    ['a name without its accents', 'renee oztekin', 'Renée Öztekin'],
    ['a name with its accents', 'Renée', 'Renée Öztekin'],
    ['an accent taken apart', 'Rene\u0301e', 'Renée Öztekin'],
    ['the second half of a compound', 'bescherming', 'Fenna van der Weerd'],
    ['the middle of a compound', 'problemen hechting', 'Fenna van der Weerd'],
    ['the person for the work', 'jeugdbeschermer', 'Fenna van der Weerd'],
    ['more than one of it', 'jeugdbeschermers', 'Fenna van der Weerd'],
    ['another form of a verb', 'adviseren', 'Renée Öztekin'],
    ['one of many', 'wijkteam', 'Renée Öztekin'],
    ['a part of an address in a text', 'voorbeeldpagina', 'Renée Öztekin'],
    ['an employer', 'lindenhuis', 'Fenna van der Weerd'],
    ['a theme in Dutch', 'verslaving', 'Fenna van der Weerd'],
    ['a theme in English', 'addiction', 'Fenna van der Weerd'],
    ['a field of work', 'onderwijs', 'Renée Öztekin'],
    ['a language', 'Turks', 'Renée Öztekin'],
    ['a province without its accent', 'fryslan lindenhuis', 'Fenna van der Weerd'],
    ['a role', 'supervisor', 'Thijs Zandstra'],
    ['two letters swapped', 'verslaivng', 'Fenna van der Weerd'],
    ['a letter too many', 'zandsstra', 'Thijs Zandstra'],
    ['a letter too few', 'jeugdbeschrming', 'Fenna van der Weerd'],
  ])('may be %s', async (_what, typed, found) => {
    expect(await names(typed)).toEqual([found]);
  });

  it('is said to have been taken for another', async () => {
    const { corrections } = await search('zandsstra');
    expect(corrections).toEqual([{ typed: 'zandsstra', words: ['zandstra'], correctedTo: 'zandstra' }]);
  });

  it('is not corrected when it occurs', async () => {
    expect((await search('zandstra')).corrections).toEqual([]);
  });

  it('must occur together with the others', async () => {
    expect(await names('fenna zandstra')).toEqual([]);
  });

  it('in a name weighs more than in a text, unless the order is by name', async () => {
    const named = await makeReviewer({ ...shown, name: 'Zwaan Calamiteit' });
    await withActor(system, (work) => indexPerson(work, named.id));
    expect(await names('calamiteit')).toEqual(['Zwaan Calamiteit', 'Thijs Zandstra']);
    expect(await names({ text: 'calamiteit', sort: 'name' })).toEqual(['Thijs Zandstra', 'Zwaan Calamiteit']);
    await database().delete(registryEntries).where(eq(registryEntries.personId, named.id));
  });
});

describe('a filter', () => {
  it.each<[Partial<RegistrySearch>, string[]]>([
    [{ role: 'supervisor' }, ['Thijs Zandstra']],
    [{ role: 'reviewer' }, ['Fenna van der Weerd', 'Hidde Verborgen', 'Renée Öztekin']],
    [{ provinceCode: 'PV21' }, ['Fenna van der Weerd', 'Renée Öztekin']],
    [{ youthRegionCode: 'friesland' }, ['Fenna van der Weerd']],
    [{ theme: 'neglect' }, ['Fenna van der Weerd']],
    [{ sector: 'education' }, ['Renée Öztekin']],
    [{ reviewForm: 'thematic' }, ['Renée Öztekin']],
    [{ spokenLanguage: 'fy' }, ['Fenna van der Weerd']],
    [{ availableFrom: '2030-03' }, ['Fenna van der Weerd', 'Renée Öztekin']],
    [{ availableFrom: '2030-07' }, []],
    [{ provinceCode: 'PV21', theme: 'school-absence', text: 'renee' }, ['Renée Öztekin']],
    [{ provinceCode: 'PV26', theme: 'neglect' }, []],
    [{ theme: "neglect'; drop table people" }, []],
  ])('%j leaves %j', async (filter, left) => {
    expect(await names(filter)).toEqual(left);
  });
});

describe('what somebody does not show', () => {
  it.each([
    'zeilwedstrijden',
    'zeilwedstrijdn',
    'geheimwerk',
    'geheimwrk',
    'migratie',
    'papiaments',
    'zeeland',
  ])('is not found by %s', async (typed) => {
    const { entries, corrections } = await search(typed);
    expect({ entries, corrections }).toEqual({ entries: [], corrections: [] });
  });

  it.each<Partial<RegistrySearch>>([
    { provinceCode: 'PV29' },
    { youthRegionCode: 'zeeland' },
    { theme: 'migration' },
    { sector: 'disability-care' },
    { reviewForm: 'proportionate' },
    { spokenLanguage: 'pap' },
    { availableFrom: '2030-08' },
  ])('is not found by %j', async (filter) => {
    expect(await names(filter)).toEqual([]);
  });

  it('is not in the entry', async () => {
    const [entry] = (await search('verborgen')).entries;
    expect(entry).toMatchObject({
      employer: null,
      themes: [],
      provinceCodes: [],
      showsAvailability: false,
      firstAvailableMonth: null,
    });
  });
});

describe('an order', () => {
  it('by availability begins with who is free first and ends with who does not say', async () => {
    expect(await names({ sort: 'available' })).toEqual([
      'Fenna van der Weerd',
      'Thijs Zandstra',
      'Renée Öztekin',
      'Hidde Verborgen',
    ]);
  });

  it('is the same every time, for people of one name too', async () => {
    const twins = await Promise.all([1, 2].map(() => makeReviewer({ ...shown, name: 'Yara Gelijk' })));
    for (const { id } of twins) await withActor(system, (work) => indexPerson(work, id));
    const once = (await search('gelijk')).entries.map(({ slug }) => slug);
    await withActor(system, (work) => indexPerson(work, twins[0]?.id ?? ''));
    expect((await search('gelijk')).entries.map(({ slug }) => slug)).toEqual(once);
    for (const { id } of twins) {
      await database().delete(registryEntries).where(eq(registryEntries.personId, id));
    }
  });
});

describe('hostile input', () => {
  it.each([
    "'; drop table registry_entries; --",
    ':*',
    "'':*",
    '& | ! <-> ( )',
    '\\',
    '{a,b}',
    'a\u0000b',
    '%_%',
    '🙂🙂🙂',
    'x'.repeat(10_000),
    'jeugdbescherming '.repeat(700),
    'aa bb cc dd ee ff gg hh ii jj kk ll',
  ])('%j gives a page', async (text) => {
    const { entries, total } = await search(text.slice(0, 10_240));
    expect(entries.length).toBeLessThanOrEqual(entriesPerPage);
    expect(total).toBeGreaterThanOrEqual(entries.length);
  });

  it('finds nobody by signs alone, because nothing was asked', async () => {
    expect(await names(':* & |')).toEqual(await names({}));
  });

  it('leaves the register as it was', async () => {
    expect((await search({})).total).toBe(4);
  });

  it.each([0, -3, 1.5, 9_999])('gives page %d', async (page) => {
    const { total, pages } = await search({ page });
    expect({ total, pages }).toEqual({ total: 4, pages: 1 });
  });
});

describe('many people', () => {
  it('take as many statements as a few, and pages without gaps or doubles', async () => {
    const few = await countStatements(() => search('jeugdbescherming'));
    await Promise.all(
      Array.from({ length: 45 }, (_, at) =>
        makeReviewer({ ...shown, name: `Menigte ${String.fromCharCode(65 + (at % 26))}` }),
      ),
    );
    await withActor(system, rebuildRegistry);
    expect(await countStatements(() => search('menigte'))).toBe(few);
    const { total, pages } = await search('menigte');
    expect({ total, pages }).toEqual({ total: 45, pages: 3 });
    const seen = await Promise.all([1, 2, 3].map((page) => search({ text: 'menigte', page })));
    const slugs = seen.flatMap(({ entries }) => entries.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(45);
    expect((await search({ text: 'menigte', page: 4 })).total).toBe(45);
  });
});
