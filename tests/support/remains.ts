import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openedDrafts, openedTexts } from '#tests/support/sealing';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { findMail } from '~/domain/notifications/mail-queries.server';

/** Something that can be read in one place of the portal. */
interface Reading {
  readonly place: string;
  readonly content: string;
}

interface Outside {
  readonly logLines: readonly string[];
  /** Files of the working folder that were written since. */
  readonly since: Date;
}

/** Which of these texts can still be found, and where: in every table of every schema, opened, mailed, in files. */
export async function findRemains(
  texts: readonly string[],
  { logLines, since }: Outside,
): Promise<Map<string, string[]>> {
  const readings = [
    ...(await readTables()),
    ...(await readSealed()),
    ...(await readMails()),
    { place: 'the log', content: logLines.join('\n') },
    ...readFiles(process.cwd(), since),
  ];
  const remains = new Map<string, string[]>();
  for (const text of texts) {
    const places = readings.filter(({ content }) => content.includes(text)).map(({ place }) => place);
    if (places.length > 0) remains.set(text, places);
  }
  return remains;
}

/** Also the catalogue of Postgres, which notes values of columns; bytes as what they spell. */
async function readTables(): Promise<Reading[]> {
  const tables = await database().execute<{ schema: string; name: string }>(sql`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' order by 1, 2`);
  const readings: Reading[] = [];
  for (const { schema, name } of tables) {
    const rows = await database().execute<{ row: string }>(
      sql`select t::text as row from ${sql.identifier(schema)}.${sql.identifier(name)} t`,
    );
    const content = rows.map(({ row }) => row).join('\n');
    const spelled = [...content.matchAll(/\\x([0-9a-f]{8,})/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    );
    readings.push({ place: `${schema}.${name}`, content: [content, ...spelled].join('\n') });
  }
  return readings;
}

async function readSealed(): Promise<Reading[]> {
  return [
    { place: 'sealed texts', content: (await openedTexts()).join('\n') },
    { place: 'sealed drafts', content: (await openedDrafts()).join('\n') },
  ];
}

/** Every mail as it is or would be sent. */
async function readMails(): Promise<Reading[]> {
  const mails = await database().select({ id: outboxMails.id }).from(outboxMails);
  return withActor(
    { kind: 'person', personId: crypto.randomUUID(), roles: ['coordinator'] },
    async (work) => {
      const readings: Reading[] = [];
      for (const { id } of mails) {
        const preview = (await findMail(work, id))?.preview;
        readings.push({ place: 'mails', content: preview ? Object.values(preview).join('\n') : '' });
      }
      return readings;
    },
  );
}

const notOurs = ['node_modules', '.git'];
/** Of a server in the working folder: its pages and its log of changes are its own, and cleared in its own time. */
const ofPostgres = /postgres$/;

function readFiles(folder: string, since: Date): Reading[] {
  const entries = ifStillThere(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return notOurs.includes(entry.name) || ofPostgres.test(entry.name) ? [] : readFiles(path, since);
    }
    if (!entry.isFile()) return [];
    const content = ifStillThere(() =>
      statSync(path).mtime < since ? undefined : readFileSync(path, 'latin1'),
    );
    return content === undefined ? [] : [{ place: path, content }];
  });
}

/** Journeys that run beside these tests take files of theirs away: in those nothing remains. */
function ifStillThere<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
