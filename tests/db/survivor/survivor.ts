/** A process that keeps asking the database, and tells on each line how that went. Run by the test beside it. */
import { sql } from 'drizzle-orm';
import { openDatabase } from '~/db/client.server';
import { isDatabaseUnavailable } from '~/db/database-unavailable';
import { guardAgainstDeadSockets } from '~/db/dead-socket-guard.server';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';

const [url = ''] = process.argv.slice(2);
const tell = (line: string) => process.stdout.write(`${line}\n`);

guardAgainstDeadSockets({ onSurvived: () => tell('survived'), onFatal: (error) => tell(`fatal ${error}`) });
openDatabase(url, 6);

async function askForEver(): Promise<never> {
  for (;;) {
    try {
      await withActor(visitor, ({ tx }) => tx.execute(sql`select pg_sleep(0.005)`));
      tell('answered');
    } catch (error) {
      tell(isDatabaseUnavailable(error) ? 'unavailable' : `wrong ${error}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

await Promise.all(Array.from({ length: 12 }, askForEver));
