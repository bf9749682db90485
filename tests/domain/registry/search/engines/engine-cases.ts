import type { RegistrySearch } from '~/domain/registry/search/registry-search';

/** One question that every engine must answer alike. */
export interface EngineCase {
  readonly what: string;
  readonly ask: Partial<RegistrySearch> | string;
  /** Everybody who is found, in order. */
  readonly finds: readonly string[];
  readonly total?: number;
  /** What typed words were taken for. */
  readonly corrected?: Readonly<Record<string, string>>;
  readonly unknown?: readonly string[];
  /** Another day than that of the world, without anything being written since. */
  readonly on?: string;
}

const fenna = 'Fenna van der Weerd';
const renee = 'Renée Öztekin';
const thijs = 'Thijs Zandstra';
const annemarie = 'Anne-Marie de Wit-Kuipers';
const berg = 'J.P. van den Berg';
const darcy = 'D’Arcy Calamiteit';
const one = (what: string, ask: EngineCase['ask'], name: string): EngineCase => ({
  what,
  ask,
  finds: [name],
});
const none = (what: string, ask: EngineCase['ask']): EngineCase => ({ what, ask, finds: [] });

export const names: readonly EngineCase[] = [
  one('the beginning of a first name', 'fen', fenna),
  one('a surname with its prefix', 'van der Weerd', fenna),
  one('a surname without its prefix', 'weerd', fenna),
  one('first name and surname', 'fenna weerd', fenna),
  one('surname and first name', 'weerd fenna', fenna),
  one('the prefix last, as in a list', 'Weerd, Fenna van der', fenna),
  one('beginnings of two words', 'fen wee', fenna),
  one('capitals', 'FENNA', fenna),
  one('a name without its accents', 'renee oztekin', renee),
  one('a name with its accents', 'Renée Öztekin', renee),
  one('an accent taken apart', 'Rene\u0301e', renee),
  one('an accent nobody has', 'fènnä', fenna),
  one('a letter that is no letter with an accent', 'soren gross', 'Søren Groß'),
  one('the same letter as it is', 'Søren Groß', 'Søren Groß'),
  one('an i without a dot', 'yildiz', 'Ömer Yıldız'),
  one('a hyphenated name with its hyphen', 'anne-marie', annemarie),
  one('a hyphenated name in one word', 'annemarie', annemarie),
  one('a hyphenated name in two', 'anne marie', annemarie),
  one('one half of a double surname', 'kuipers', annemarie),
  one('both halves in another order', 'kuipers wit', annemarie),
  one('initials with dots', 'J.P. van den Berg', berg),
  one('initials without dots', 'JP Berg', berg),
  one('one initial', 'J. Berg', berg),
  one('an apostrophe', "d'arcy", darcy),
  one('another apostrophe', 'd’Arcy', darcy),
  one('no apostrophe', 'darcy', darcy),
  { what: 'a prefix that several share', ask: 'van', finds: [fenna, berg] },
  none('names of two people', 'fenna zandstra'),
];

export const words: readonly EngineCase[] = [
  one('the second half of a compound', 'bescherming', fenna),
  one('the first half of a compound', 'hechting', fenna),
  one('two halves of two compounds', 'problemen bescherming', fenna),
  one('a compound written in two words', 'jeugd bescherming', fenna),
  {
    what: 'two words written as a compound',
    ask: 'pleegzorg',
    finds: [annemarie],
    corrected: { pleegzorg: 'pleeg zorg' },
  },
  one('the person for the work', 'jeugdbeschermer', fenna),
  one('more than one of them', 'jeugdbeschermers', fenna),
  one('another form of a verb', 'samenwerking', renee),
  one('one of many', 'wijkteam', renee),
  one('many of one', 'ketens', berg),
  one('a part of an address', 'voorbeeldpagina', renee),
  one('an employer', 'lindenhuis', fenna),
  { what: 'a theme in Dutch', ask: 'verwaarlozing', finds: [annemarie, fenna] },
  one('a theme in English', 'addiction', fenna),
  one('a language', 'Turks', renee),
  { what: 'a province', ask: 'fryslan', finds: [fenna, renee] },
  one('a region', 'friesland', fenna),
  one('a role', 'supervisor', thijs),
  one('a number', '1265', fenna),
  { what: 'a name before a text', ask: 'calamiteit', finds: [darcy, berg, thijs] },
  { what: 'the same by name', ask: { text: 'calamiteit', sort: 'name' }, finds: [darcy, berg, thijs] },
  one('the same word twice', 'rouw rouw', annemarie),
];

const typo = (what: string, typed: string, used: string, finds: readonly string[]): EngineCase => ({
  what,
  ask: typed,
  finds,
  corrected: { [typed]: used },
});

export const typos: readonly EngineCase[] = [
  typo('two letters swapped', 'verslaivng', 'verslaving', [fenna]),
  typo('a letter too many', 'zandsstra', 'zandstra', [thijs]),
  typo('a letter too few', 'jeugdbeschrming', 'jeugdbescherming', [fenna]),
  typo('another letter', 'zandstro', 'zandstra', [thijs]),
  typo('another first letter', 'weenna'.replace('wee', 'pe'), 'fenna', [fenna]),
  typo('two errors in a long word', 'hechtingsproblmeem', 'hechtingsproblemen', [fenna]),
  typo('one error in five letters', 'thjis', 'thijs', [thijs]),
  {
    what: 'one error beside a word that is right',
    ask: 'stichting lindenhius',
    finds: [fenna],
    corrected: { lindenhius: 'lindenhuis' },
  },
  { what: 'two errors in eight letters', ask: 'zandtsro', finds: [], unknown: ['zandtsro'] },
  { what: 'an error in four letters', ask: 'rowu', finds: [], unknown: ['rowu'] },
  { what: 'an error in a number', ask: '12656', finds: [], unknown: ['12656'] },
  { what: 'nothing like it', ask: 'qqqqxxxx', finds: [], unknown: ['qqqqxxxx'] },
];

export const filters: readonly EngineCase[] = [
  one('a role', { role: 'supervisor' }, thijs),
  { what: 'a province', ask: { provinceCode: 'PV21' }, finds: [fenna, renee] },
  one('a youth region', { youthRegionCode: 'friesland' }, fenna),
  { what: 'a theme', ask: { theme: 'neglect' }, finds: [annemarie, fenna] },
  { what: 'a field of work', ask: { sector: 'education' }, finds: [annemarie, renee] },
  one('a form', { reviewForm: 'thematic' }, renee),
  one('a spoken language', { spokenLanguage: 'fy' }, fenna),
  { what: 'a month', ask: { availableFrom: '2030-04' }, finds: [annemarie, fenna, renee] },
  none('a month nobody has', { availableFrom: '2030-09' }),
  one('three at once', { provinceCode: 'PV26', theme: 'neglect', reviewForm: 'full' }, annemarie),
  none('two that nobody has together', { provinceCode: 'PV26', theme: 'addiction' }),
  one('words and a filter', { text: 'renee', sector: 'education' }, renee),
  none('words and a filter that exclude each other', { text: 'renee', role: 'supervisor' }),
];

export const distances: readonly EngineCase[] = [
  {
    what: 'within 25 km',
    ask: { near: 'Utrecht', withinKm: 25 },
    finds: [annemarie, renee, thijs],
  },
  {
    what: 'within 50 km, nearest first',
    ask: { near: 'Utrecht', withinKm: 50, sort: 'distance' },
    finds: [annemarie, renee, thijs, berg],
  },
  {
    what: 'from somewhere else',
    ask: { near: 'den bosch', withinKm: 50, sort: 'distance' },
    finds: [berg, annemarie, renee, thijs],
  },
  one('around a small town', { near: 'gemeente Leeuwarden', withinKm: 10, text: 'fenna' }, fenna),
  none('too far', { near: 'Leeuwarden', withinKm: 25, provinceCode: 'PV30' }),
  {
    what: 'by distance alone, those who do not say where last',
    ask: { near: 'Leeuwarden', sort: 'distance', text: 'calamiteit' },
    finds: [thijs, berg, darcy],
  },
  {
    what: 'a municipality that is not one, as if none was named',
    ask: { near: 'Nergenshuizen', withinKm: 10, text: 'fenna' },
    finds: [fenna],
  },
];

export const orders: readonly EngineCase[] = [
  {
    what: 'by first free month',
    ask: { sort: 'available', sector: 'youth-care' },
    finds: [fenna, annemarie],
  },
  {
    what: 'by first free month, who gives none last',
    ask: { sort: 'available', text: 'calamiteit' },
    finds: [thijs, berg, darcy],
  },
  {
    what: 'by first free month, a month later',
    ask: { sort: 'available', theme: 'neglect' },
    on: '2030-03-02',
    finds: [annemarie, fenna],
  },
  {
    what: 'by name, after many, whoever sank last',
    ask: { text: 'verouderd', sort: 'name' },
    finds: ['Bram Verouderd', 'Aad Verouderd'],
  },
  {
    what: 'by fit, whoever sank last',
    ask: 'verouderd',
    finds: ['Bram Verouderd', 'Aad Verouderd'],
  },
];

export const days: readonly EngineCase[] = [
  one('the last day of an accreditation', 'bijnaklaar', 'Kirsten Bijnaklaar'),
  { what: 'the day after', ask: 'bijnaklaar', on: '2030-01-16', finds: [] },
  {
    what: 'the day on which somebody sinks',
    ask: 'verouderd',
    on: '2030-01-19',
    finds: ['Aad Verouderd', 'Bram Verouderd'],
  },
  { what: 'the day on which one is hidden', ask: 'verouderd', on: '2030-01-30', finds: ['Bram Verouderd'] },
  { what: 'the day on which both are', ask: 'verouderd', on: '2030-02-18', finds: [] },
  none('somebody not listed', 'afwezig'),
  none('somebody whose accreditation ended before', 'verlopen'),
  none('somebody suspended', 'geschorst'),
  none('somebody who left', 'vertrokken'),
];

export const unseen: readonly EngineCase[] = [
  ...[
    'zeilwedstrijden',
    'zeilwedstrijdn',
    'geheimwerk',
    'geheimwrk',
    'migratie',
    'papiaments',
    'zeeland',
  ].map((typed) => ({ ...none(`by ${typed}`, typed), corrected: {} })),
  none('by province', { provinceCode: 'PV29' }),
  none('by region', { youthRegionCode: 'zeeland' }),
  none('by theme', { theme: 'migration' }),
  none('by field of work', { sector: 'disability-care' }),
  none('by form', { reviewForm: 'proportionate' }),
  none('by language', { spokenLanguage: 'pap' }),
  none('by month', { availableFrom: '2030-09' }),
  none('by distance', { near: 'Utrecht', withinKm: 100, text: 'hidde' }),
];

/** Nothing of this may mean anything to an engine; what has no letters asks for nothing. */
export const hostile: readonly string[] = [
  "'; drop table registry_entries; --",
  '" OR hiddenFrom > 0 OR "',
  'nameWords = "fenna" OR 1 = 1',
  '\\',
  '\\" ) OR (',
  ':* & | ! <-> ( )',
  "'':*",
  '{a,b}',
  'NOT EXISTS _geoRadius(0,0,1)',
  '%_%',
  'a\u0000b',
  '\u0001\u0007\u001b[31m',
  '🙂🙂🙂 👩‍👩‍👧',
  '\u202Eannef\u202C مرحبا שלום',
  'x'.repeat(10_000),
  'jeugdbescherming '.repeat(700),
  'aa bb cc dd ee ff gg hh ii jj kk ll',
  '\uD800',
];
