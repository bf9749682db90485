import postgres from 'postgres';
import { startEmbeddedPostgres } from '~/platform/embedded-postgres.server';

/** As if the links mailed to this address were mailed more than two weeks ago: in the database of the journeys. */
export async function expireLinksTo(address: string): Promise<void> {
  const server = await startEmbeddedPostgres({ folder: '.local/journeys/portal/postgres' });
  const client = postgres(server.url, { max: 1 });
  try {
    await client`update mailed_links set expires_at = now() - interval '1 day' where address = ${address}`;
  } finally {
    await client.end();
    await server.stop();
  }
}

/** As if nobody had looked at this resource for so many days since it had to be: in the database of the journeys. */
export async function leaveOverdue(slug: string, days: number): Promise<void> {
  const server = await startEmbeddedPostgres({ folder: '.local/journeys/portal/postgres' });
  const client = postgres(server.url, { max: 1 });
  try {
    await client.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update resources set review_by_on = current_date - ${days}::int where slug = ${slug}`;
    });
  } finally {
    await client.end();
    await server.stop();
  }
}
