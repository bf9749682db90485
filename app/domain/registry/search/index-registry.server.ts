import { and, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { registryChanges, registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { searchServer } from '~/platform/search-server.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { loadProfileFacts } from '../profile/profile-facts.server';
import { type PublicProfile, publicProfile } from '../profile/public-profile';
import { revokeOutdatedStatements } from '../statements/revoke-outdated.server';
import { type EntryRow, entryRow, loadPlaces } from './entry-row.server';
import { addWords, removeUnusedWords, replaceWords } from './registry-lexicon.server';
import { wordsOf } from './search-words';

const rowsPerStatement = 500;

/** Brings the public entry of one person up to date, or takes it away, in the transaction of the change. */
export async function indexPerson(work: Work, personId: string): Promise<void> {
  await indexPeople(work, [personId]);
}

/** The same for several people. */
export async function indexPeople(work: Work, personIds: readonly string[]): Promise<void> {
  const before = await wordsOfEntries(work, personIds);
  const { ids, words, profiles } = await writeEntries(work, personIds);
  await removeEntries(work, and(inArray(registryEntries.personId, [...personIds]), isNoneOf(ids)));
  for (const word of words) before.delete(word);
  await removeUnusedWords(work, before);
  await addWords(work, words);
  await revokeOutdatedStatements(work, profiles, personIds);
}

/** Brings every entry up to date; those that are right already stay as they are. Gives how many there are. */
export async function rebuildRegistry(work: Work): Promise<number> {
  const { ids, words, profiles } = await writeEntries(work);
  await removeEntries(work, isNoneOf(ids));
  await replaceWords(work, words);
  await forgetOldChanges(work);
  await revokeOutdatedStatements(work, profiles);
  return ids.length;
}

/** Longer than anybody keeps counts; what a search server must still be told is kept until it is. */
async function forgetOldChanges(work: Work): Promise<void> {
  const told = searchServer() ? registryChanges.appliedAt : registryChanges.recordedAt;
  await work.tx.delete(registryChanges).where(lt(told, sql`now() - interval '1 hour'`));
}

interface Written {
  readonly ids: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly profiles: readonly PublicProfile[];
}

async function writeEntries(work: Work, personIds?: readonly string[]): Promise<Written> {
  const today = calendarDayAt(work.now);
  const places = await loadPlaces(work);
  const ids: string[] = [];
  const words = new Set<string>();
  const facts = await loadProfileFacts(work, personIds);
  const profiles = facts.flatMap((each) => publicProfile(each, today) ?? []);
  for (let start = 0; start < profiles.length; start += rowsPerStatement) {
    const rows = profiles.slice(start, start + rowsPerStatement).map((profile) => {
      const made = entryRow(profile, places, work.now);
      for (const word of made.words) words.add(word);
      ids.push(profile.personId);
      return made.row;
    });
    await writeRows(work, rows);
  }
  return { ids, words, profiles };
}

/** Writes what is new or different, so that only that counts as changed. */
async function writeRows(work: Work, rows: readonly EntryRow[]): Promise<void> {
  const { personId: _id, indexedAt: _at, ...columns } = registryEntries;
  const written = Object.entries(columns).filter(([key]) => rows[0] && key in rows[0]);
  const names = [...written.map(([, column]) => sql.identifier(column.name))];
  const mine = sql.join(
    names.map((name) => sql`${registryEntries}.${name}`),
    sql`, `,
  );
  const theirs = sql.join(
    names.map((name) => sql`excluded.${name}`),
    sql`, `,
  );
  await work.tx
    .insert(registryEntries)
    .values([...rows])
    .onConflictDoUpdate({
      target: registryEntries.personId,
      set: Object.fromEntries(
        [...written, ['indexedAt', registryEntries.indexedAt] as const].map(([key, column]) => [
          key,
          sql`excluded.${sql.identifier(column.name)}`,
        ]),
      ),
      setWhere: sql`(${mine}) is distinct from (${theirs})`,
    });
}

async function removeEntries(work: Work, which: SQL | undefined): Promise<void> {
  await work.tx.delete(registryEntries).where(which);
}

function isNoneOf(ids: readonly string[]): SQL {
  return ids.length === 0 ? sql`true` : sql`not (person_id = any(${`{${ids.join(',')}}`}::uuid[]))`;
}

async function wordsOfEntries(work: Work, personIds: readonly string[]): Promise<Set<string>> {
  const rows = await work.tx
    .select({ words: sql<string[]>`tsvector_to_array(${registryEntries.searchVector})` })
    .from(registryEntries)
    .where(inArray(registryEntries.personId, [...personIds]));
  return new Set(wordsOf(rows.flatMap(({ words }) => words).join(' ')));
}
