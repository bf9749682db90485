import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { config } from '~/config/environment.server';
import { closeDatabase, database, openDatabase } from '~/db/client.server';
import { people, personRoles } from '~/db/schema/accounts';
import { verifications } from '~/db/schema/accreditation';
import { affiliations, organisationRelations, organisations } from '~/db/schema/organisations';
import { absences, accreditations, availability, registryProfiles } from '~/db/schema/registry';
import { registryEntries } from '~/db/schema/registry-search';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { indexPeople } from '~/domain/registry/search/index-registry.server';
import { clock } from '~/platform/clock';
import { startEmbeddedPostgres } from '~/platform/embedded-postgres.server';
import { prepareDatabase } from '../prepare-database';
import { addRequests, type BenchRequest } from './bench-request';
import { insertAll } from './insert-all';
import { largeWorld } from './large-world';

const name = 'bench';

export interface BenchDatabase {
  readonly url: string;
  readonly request: BenchRequest;
  readonly listed: number;
  readonly stop: () => Promise<void>;
}

/** A server in a folder of its own, and in it a new database with the large world. */
export async function startBenchDatabase(report: (line: string) => void): Promise<BenchDatabase> {
  const folder = join(config().database.dataDirectory, 'bench-postgres');
  const server = await startEmbeddedPostgres({ folder, report });
  const stop = async () => {
    await closeDatabase();
    await server.stop();
  };
  try {
    const url = await newDatabase(server.url);
    await prepareDatabase(url, report);
    openDatabase(url);
    report('making the large world');
    const request = await addWorld();
    report('writing the entries of the register');
    const listed = await writeEntries();
    await database().execute(sql`vacuum analyze`);
    return { url, request, listed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In portions: ten thousand at once may take longer than a transaction gets on a machine that is busy. */
async function writeEntries(): Promise<number> {
  const profiles = await database().select({ id: registryProfiles.personId }).from(registryProfiles);
  for (let start = 0; start < profiles.length; start += 500) {
    const ids = profiles.slice(start, start + 500).map(({ id }) => id);
    await withActor({ kind: 'system', job: 'bench' }, (work) => indexPeople(work, ids));
  }
  return database().$count(registryEntries);
}

export async function newDatabase(serverUrl: string): Promise<string> {
  const client = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await client`drop database if exists ${client(name)} with (force)`;
    await client`create database ${client(name)}`;
  } finally {
    await client.end({ timeout: 2 });
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function addWorld(): Promise<BenchRequest> {
  const today = calendarDayAt(clock.now());
  const world = largeWorld(today);
  return database().transaction(async (tx) => {
    await insertAll(tx, organisations, world.network.organisations);
    await insertAll(tx, organisationRelations, world.network.relations);
    await insertAll(tx, people, world.people);
    await insertAll(tx, personRoles, world.roles);
    await insertAll(tx, registryProfiles, world.profiles);
    await insertAll(tx, accreditations, world.accreditations);
    await insertAll(tx, verifications, world.verifications);
    await insertAll(tx, affiliations, world.affiliations);
    await insertAll(tx, availability, world.availability);
    await insertAll(tx, absences, world.absences);
    return addRequests(tx, world, today);
  });
}
