import { observeStatements } from '~/db/client.server';

/** How many statements drizzle sends while `run` runs; list pages must send as many for 50 rows as for 1. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const stop = observeStatements(() => {
    count += 1;
  });
  try {
    await run();
  } finally {
    stop();
  }
  return count;
}
