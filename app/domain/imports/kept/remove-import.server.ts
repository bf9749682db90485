import { eq } from 'drizzle-orm';
import { imports } from '~/db/schema/imports';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';

/** Throws away what was read of a file before its day has passed. Row-level security shows everybody only their own. */
export async function removeImport(work: Work, importId: string): Promise<Result<null, 'not-found'>> {
  const removed = await work.tx.delete(imports).where(eq(imports.id, importId)).returning({ id: imports.id });
  return removed.length > 0 ? succeed(null) : fail('not-found');
}
