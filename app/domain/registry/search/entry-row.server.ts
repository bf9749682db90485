import { type SQL, sql } from 'drizzle-orm';
import { provinces, youthRegions } from '~/db/schema/organisations';
import type { registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { isMessageKey, translator } from '~/i18n/translate';
import { languages } from '../../accounts/language';
import { firstDayOf } from '../../kernel/month';
import type { PublicProfile } from '../profile/public-profile';
import { placesForDistance } from './distance';
import { nameKey, wordsOf, wordsOfName } from './search-words';

export type EntryRow = Omit<typeof registryEntries.$inferInsert, 'searchVector'> & {
  readonly searchVector: SQL<string>;
};

/** The row of a public profile, and the words it is found by. */
export function entryRow(
  profile: PublicProfile,
  places: Places,
  now: Date,
): { readonly row: EntryRow; readonly words: readonly string[] } {
  const texts = searchTexts(profile, places);
  const reviewer = profile.accreditations.find(({ role }) => role === 'reviewer');
  const supervisor = profile.accreditations.find(({ role }) => role === 'supervisor');
  const shownPlaces = {
    provinceCodes: profile.provinceCodes ?? [],
    youthRegionCodes: profile.youthRegionCodes ?? [],
  };
  const row: EntryRow = {
    personId: profile.personId,
    slug: profile.slug,
    name: profile.name,
    nameKey: nameKey(profile.name),
    reviewerUntil: reviewer?.listedUntil ?? null,
    supervisorUntil: supervisor?.listedUntil ?? null,
    reviewerLevel: reviewer?.level ?? null,
    employer: profile.employers?.[0] ?? null,
    careDomain: profile.careDomain,
    themes: [...(profile.themes ?? [])],
    sectors: [...(profile.sectors ?? [])],
    reviewForms: [...(profile.reviewForms ?? [])],
    spokenLanguages: [...(profile.spokenLanguages ?? [])],
    provinceCodes: [...shownPlaces.provinceCodes],
    youthRegionCodes: [...shownPlaces.youthRegionCodes],
    placeCodes: placesForDistance(shownPlaces, places.provinceOf),
    availableMonths: (profile.availableMonths ?? []).map(firstDayOf),
    showsAvailability: profile.availableMonths !== null,
    checkedOn: profile.checkedOn,
    sinksFrom: profile.sinksFrom,
    hiddenFrom: profile.hiddenFrom,
    searchVector: searchVector(texts),
    indexedAt: now,
  };
  return { row, words: Object.values(texts).flat() };
}

interface SearchTexts {
  readonly name: readonly string[];
  readonly work: readonly string[];
  readonly places: readonly string[];
  readonly about: readonly string[];
}

function searchTexts(profile: PublicProfile, { nameOf }: Places): SearchTexts {
  const labels = [
    ...(profile.themes ?? []).map((theme) => `theme.${theme}`),
    ...(profile.sectors ?? []).map((sector) => `sector.${sector}`),
    ...(profile.reviewForms ?? []).map((form) => `reviewForm.${form}`),
    ...(profile.spokenLanguages ?? []).map((language) => `spokenLanguage.${language}`),
    ...profile.accreditations.map(({ role }) => `role.${role}`),
  ];
  const codes = [...(profile.provinceCodes ?? []), ...(profile.youthRegionCodes ?? [])];
  return {
    name: wordsOfName(profile.name),
    work: wordsOf([...(profile.employers ?? []), ...labels.flatMap(inEveryLanguage)].join(' ')),
    places: wordsOf(codes.map((code) => nameOf.get(code) ?? '').join(' ')),
    about: wordsOf([profile.about ?? '', ...(profile.sideFunctions ?? [])].join(' ')),
  };
}

const labelsInEveryLanguage = new Map<string, readonly string[]>();

function inEveryLanguage(label: string): readonly string[] {
  const known = labelsInEveryLanguage.get(label);
  if (known) return known;
  const key = `domain:${label}`;
  const labels = isMessageKey(key) ? languages.map((language) => translator(language)(key)) : [];
  labelsInEveryLanguage.set(label, labels);
  return labels;
}

/** Words as they are: other forms of a word are looked for in the lexicon. */
function searchVector({ name, work, places, about }: SearchTexts): SQL<string> {
  return sql<string>`setweight(to_tsvector('simple', ${name.join(' ')}), 'A')
    || setweight(to_tsvector('simple', ${work.join(' ')}), 'B')
    || setweight(to_tsvector('simple', ${places.join(' ')}), 'C')
    || setweight(to_tsvector('simple', ${about.join(' ')}), 'D')`;
}

export interface Places {
  readonly nameOf: ReadonlyMap<string, string>;
  /** The province most of a youth region lies in. */
  readonly provinceOf: ReadonlyMap<string, string>;
}

export async function loadPlaces(work: Work): Promise<Places> {
  const ofProvinces = await work.tx.select({ code: provinces.code, name: provinces.name }).from(provinces);
  const ofRegions = await work.tx
    .select({ code: youthRegions.code, name: youthRegions.name, provinceCode: youthRegions.provinceCode })
    .from(youthRegions);
  return {
    nameOf: new Map([...ofProvinces, ...ofRegions].map(({ code, name }) => [code, name])),
    provinceOf: new Map(ofRegions.map(({ code, provinceCode }) => [code, provinceCode])),
  };
}
