import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrationsFolder } from '~/db/migrate.server';
import { startEmbeddedPostgres } from '~/platform/embedded-postgres.server';
import { queueNames } from '~/platform/queue.server';
import { prepareDatabase } from '../../scripts/prepare-database';

declare module 'vitest' {
  interface ProvidedContext {
    testServerUrl: string;
    testTemplate: string;
  }
}

const referenceFolder = 'app/domain/organisations/reference';

/** Any fixed number: test runs that start at the same moment make the template only once. */
const templateLock = 20_261_123;

/** Before the first database test: a server, and in it one migrated database that every test file copies. */
export default async function prepareDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbeddedPostgres({ folder: '.local/test-postgres', durable: false });
  try {
    project.provide('testServerUrl', server.url);
    project.provide('testTemplate', await prepareTemplate(server.url, !server.adopted));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}

async function prepareTemplate(serverUrl: string, alone: boolean): Promise<string> {
  const template = `template_${hashOfTemplate()}`;
  const making = `${template}_making`;
  const client = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${templateLock})`;
    if (alone) await dropLeftOvers(client, template);
    const [known] = await client`select 1 from pg_database where datname = ${template}`;
    if (known) return template;
    await client`drop database if exists ${client(making)} with (force)`;
    await client`create database ${client(making)}`;
    await prepareDatabase(withDatabase(serverUrl, making), () => {});
    await client`alter database ${client(making)} rename to ${client(template)}`;
    return template;
  } finally {
    await client.end({ timeout: 2 });
  }
}

/** Copies of runs that were cut off, and templates of earlier migrations; only when nobody else is testing. */
async function dropLeftOvers(client: postgres.Sql, template: string): Promise<void> {
  const rows = await client<{ name: string }[]>`
    select datname as name from pg_database
    where datname ~ '^(test|template)_' and datname <> ${template}`;
  for (const { name } of rows) await client`drop database ${client(name)} with (force)`;
}

function hashOfTemplate(): string {
  const hash = createHash('sha256').update(queueNames.join());
  const files = readdirSync(migrationsFolder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.endsWith('.sql') || name.endsWith('_journal.json'))) {
    hash.update(file).update(readFileSync(join(migrationsFolder, file)));
  }
  for (const file of readdirSync(referenceFolder).sort()) {
    hash.update(file).update(readFileSync(join(referenceFolder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
