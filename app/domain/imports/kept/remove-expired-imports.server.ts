import { lte } from 'drizzle-orm';
import { imports } from '~/db/schema/imports';
import type { Work } from '~/db/with-actor.server';

/** How long what was read of a file is kept. */
export const keptHours = 24;

/** For a job of the system: what was read of files a day ago goes. Gives how many went. */
export async function removeExpiredImports({ tx, now }: Work): Promise<number> {
  const until = new Date(now.getTime() - keptHours * 3_600_000);
  const removed = await tx
    .delete(imports)
    .where(lte(imports.uploadedAt, until))
    .returning({ id: imports.id });
  return removed.length;
}
