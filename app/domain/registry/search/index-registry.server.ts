import { inArray, sql } from 'drizzle-orm';
import { provinces, youthRegions } from '~/db/schema/organisations';
import { registryEntries, registryWords } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { isMessageKey, translator } from '~/i18n/translate';
import { languages } from '../../accounts/language';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf } from '../../kernel/month';
import { loadProfileFacts } from '../profile/profile-facts.server';
import { type PublicProfile, publicProfile } from '../profile/public-profile';
import { addWords, removeUnusedWords } from './registry-lexicon.server';
import { plainText, wordsOf } from './search-words';

const rowsPerStatement = 500;

/** Brings the public entry of one person up to date, or takes it away, in the transaction of the change. */
export async function indexPerson(work: Work, personId: string): Promise<void> {
  await writeEntries(work, [personId]);
}

/** Writes every entry anew. The old ones are seen until the transaction ends. */
export async function rebuildRegistry(work: Work): Promise<number> {
  await work.tx.delete(registryWords);
  return writeEntries(work);
}

async function writeEntries(work: Work, personIds?: readonly string[]): Promise<number> {
  const today = calendarDayAt(work.now);
  const facts = await loadProfileFacts(work, personIds);
  const profiles = facts.flatMap((each) => publicProfile(each, today) ?? []);
  const before = personIds ? await wordsOfEntries(work, personIds) : new Set<string>();
  await work.tx.delete(registryEntries).where(personIds && inArray(registryEntries.personId, [...personIds]));
  const placeNames = await loadPlaceNames(work);
  const lexicon = new Set<string>();
  for (let start = 0; start < profiles.length; start += rowsPerStatement) {
    await writeRows(work, profiles.slice(start, start + rowsPerStatement), placeNames, lexicon);
  }
  for (const word of lexicon) before.delete(word);
  await removeUnusedWords(work, before);
  await addWords(work, lexicon);
  return profiles.length;
}

async function wordsOfEntries(work: Work, personIds: readonly string[]): Promise<Set<string>> {
  const rows = await work.tx
    .select({ words: sql<string[]>`tsvector_to_array(${registryEntries.searchVector})` })
    .from(registryEntries)
    .where(inArray(registryEntries.personId, [...personIds]));
  return new Set(wordsOf(rows.flatMap(({ words }) => words).join(' ')));
}

async function writeRows(
  work: Work,
  profiles: readonly PublicProfile[],
  placeNames: ReadonlyMap<string, string>,
  lexicon: Set<string>,
): Promise<void> {
  const rows = profiles.map((profile) => {
    const texts = searchTexts(profile, placeNames);
    for (const word of wordsOf(Object.values(texts).join(' '))) lexicon.add(word);
    const reviewer = profile.accreditations.find(({ role }) => role === 'reviewer');
    const supervisor = profile.accreditations.find(({ role }) => role === 'supervisor');
    return {
      personId: profile.personId,
      slug: profile.slug,
      name: profile.name,
      reviewerUntil: reviewer?.validUntil ?? null,
      supervisorUntil: supervisor?.validUntil ?? null,
      reviewerLevel: reviewer?.level ?? null,
      employer: profile.employers?.[0] ?? null,
      careDomain: profile.careDomain,
      themes: [...(profile.themes ?? [])],
      sectors: [...(profile.sectors ?? [])],
      reviewForms: [...(profile.reviewForms ?? [])],
      spokenLanguages: [...(profile.spokenLanguages ?? [])],
      provinceCodes: [...(profile.provinceCodes ?? [])],
      youthRegionCodes: [...(profile.youthRegionCodes ?? [])],
      availableMonths: (profile.availableMonths ?? []).map(firstDayOf),
      showsAvailability: profile.availableMonths !== null,
      checkedOn: profile.checkedOn,
      searchVector: searchVector(texts),
      indexedAt: work.now,
    };
  });
  await work.tx.insert(registryEntries).values(rows);
}

interface SearchTexts {
  readonly name: string;
  readonly work: string;
  readonly places: string;
  readonly about: string;
}

function searchTexts(profile: PublicProfile, placeNames: ReadonlyMap<string, string>): SearchTexts {
  const labels = [
    ...(profile.themes ?? []).map((theme) => `theme.${theme}`),
    ...(profile.sectors ?? []).map((sector) => `sector.${sector}`),
    ...(profile.reviewForms ?? []).map((form) => `reviewForm.${form}`),
    ...(profile.spokenLanguages ?? []).map((language) => `spokenLanguage.${language}`),
    ...profile.accreditations.map(({ role }) => `role.${role}`),
  ];
  const codes = [...(profile.provinceCodes ?? []), ...(profile.youthRegionCodes ?? [])];
  return {
    name: words(profile.name),
    work: words(...(profile.employers ?? []), ...labels.flatMap(inEveryLanguage)),
    places: words(...codes.map((code) => placeNames.get(code) ?? '')),
    about: words(profile.about ?? '', ...(profile.sideFunctions ?? [])),
  };
}

/** Only words, so that Postgres does not take `voorbeeld.nl` for one word that nobody types. */
function words(...texts: string[]): string {
  return (plainText(texts.join(' ')).match(/[a-z0-9]+/g) ?? []).join(' ');
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

/** As written for what people type literally, and by Dutch stems so that other forms of a word are found. */
function searchVector(texts: SearchTexts) {
  return sql<string>`setweight(to_tsvector('simple', ${texts.name}), 'A')
    || setweight(to_tsvector('simple', ${texts.work}) || to_tsvector('dutch', ${texts.work}), 'B')
    || setweight(to_tsvector('simple', ${texts.places}), 'C')
    || setweight(to_tsvector('simple', ${texts.about}) || to_tsvector('dutch', ${texts.about}), 'D')`;
}

async function loadPlaceNames(work: Work): Promise<Map<string, string>> {
  const rows = [
    ...(await work.tx.select({ code: provinces.code, name: provinces.name }).from(provinces)),
    ...(await work.tx.select({ code: youthRegions.code, name: youthRegions.name }).from(youthRegions)),
  ];
  return new Map(rows.map(({ code, name }) => [code, name]));
}
