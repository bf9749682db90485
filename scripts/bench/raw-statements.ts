import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { actorSettings, type Work } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { clock } from '~/platform/clock';

/** What a piece of our code asks of the database, to be asked again with nothing of ours around it. */
export interface RawStatements {
  readonly count: number;
  /** Everything at once on one connection, in one transaction, each statement prepared; rows are thrown away. */
  readonly ask: () => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** Runs `run` once and remembers each statement with its parameters, so that the baseline cannot drift from us. */
export async function recordStatements(
  url: string,
  actor: Actor,
  run: (work: Work) => Promise<unknown>,
): Promise<RawStatements> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { random_page_cost: 1.1 } });
  const statements: { readonly text: string; readonly parameters: never[] }[] = [];
  const database = drizzle(client, {
    logger: {
      logQuery: (text, parameters) => void statements.push({ text, parameters: parameters as never[] }),
    },
  });
  await database.transaction(async (tx) => {
    await tx.execute(actorSettings(actor));
    await run({ tx, actor, now: clock.now() });
  });
  return {
    count: statements.length,
    ask: () =>
      client.begin((transaction) =>
        statements.map(({ text, parameters }) => transaction.unsafe(text, parameters, { prepare: true })),
      ),
    end: () => client.end({ timeout: 2 }),
  };
}
