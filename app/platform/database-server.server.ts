import { join } from 'node:path';
import { config } from '~/config/environment.server';
import { startEmbeddedPostgres } from './embedded-postgres.server';

export interface DatabaseServer {
  readonly url: string;
  readonly embedded: boolean;
  /** Brings our own server back when it died; an external one is not ours to start. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

/** The database of DATABASE_URL, or our own when there is none. */
export async function startDatabase(report: (line: string) => void = () => {}): Promise<DatabaseServer> {
  const { url, dataDirectory } = config().database;
  if (url) {
    const nothing = async () => {};
    return { url: url.reveal(), embedded: false, revive: nothing, stop: nothing };
  }
  const server = await startEmbeddedPostgres({ folder: join(dataDirectory, 'postgres'), report });
  return { url: server.url, embedded: true, revive: server.revive, stop: server.stop };
}
