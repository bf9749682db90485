import { sql } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import { closeDatabase, openDatabase } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { type DatabaseServer, startDatabase } from '~/platform/database-server.server';
import { startPortal } from '~/server/start';
import { demonstrationAccounts } from './demonstration-accounts';
import { fillLibrary } from './fill-library';
import { prepareDatabase } from './prepare-database';
import { main as seedDemonstration } from './seed-demo';

interface StartOptions {
  readonly development: boolean;
  readonly report: (line: string) => void;
}

/** Everything in one process: database, pages and worker. */
export async function start({ development, report }: StartOptions): Promise<void> {
  const settings = config();
  // React and Express choose their fast form by this; our own settings have been read.
  if (!development) process.env.NODE_ENV = 'production';

  const server = await startDatabase(report);
  try {
    await prepareDatabase(server.url, report);
    openDatabase(server.url);
    await fillLibrary(report);
    if (settings.demonstrationAllowed) await seedDemonstration(report);
    const watch = keepAlive(server, report);
    const stopDatabase = async () => {
      clearInterval(watch);
      await server.stop();
    };
    const { port } = await startPortal({
      mode: development ? 'dev' : 'start',
      afterwards: [stopDatabase],
    });
    report(`ready on http://localhost:${port}`);
  } catch (error) {
    await closeDatabase();
    await server.stop();
    throw plainly(error, settings.server.port);
  }
  if (settings.demonstrationAllowed) await showAccounts();
}

async function showAccounts(): Promise<void> {
  const accounts = await demonstrationAccounts();
  if (accounts.length === 0) return;
  console.log('\nDemonstration people, to become with one click on the sign-in page:');
  for (const { role, name, address } of accounts) console.log(`  ${role.padEnd(12)} ${name}, ${address}`);
  console.log('\nStop with Ctrl-C.');
}

/** Our own server is brought back when it died; an external one is somebody else's to bring back. */
function keepAlive(server: DatabaseServer, report: StartOptions['report']): NodeJS.Timeout | undefined {
  if (!server.embedded) return undefined;
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      await withActor(visitor, ({ tx }) => tx.execute(sql`select 1`));
    } catch {
      report('the database does not answer; starting it again');
      await server.revive().catch((error) => report(error.message));
    } finally {
      busy = false;
    }
  };
  return setInterval(look, 2_000).unref();
}

function plainly(error: unknown, port: number): unknown {
  const { code } = error as { code?: unknown };
  if (code === 'EADDRINUSE') {
    return new Error(`Port ${port} is taken by another program: try PORT=${port + 1} npm start.`);
  }
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user: try PORT=3000 npm start.`);
  return error;
}
