import { eq } from 'drizzle-orm';
import { askFor } from '#tests/support/factories/exports';
import { makePerson } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { exportBatches } from '~/db/schema/billing-exports';
import { makeExport } from '~/domain/billing/exports/make-export.server';

/** An export with a file, or one that failed where it is asked for again; gives its number. */
export async function makeExportFor(routeId: string): Promise<string> {
  const personId = await makePerson('Tess Kas', ['treasurer']);
  const actor = { kind: 'person', personId, roles: ['treasurer'] } as const;
  const { id, number } = await askFor(actor, { period: '2020', format: 'csv' });
  if (!routeId.endsWith('-repeat')) await makeExport(id);
  else await failExport(id);
  return number;
}

export async function failExport(id: string): Promise<void> {
  const at = new Date();
  const change = (to: Partial<typeof exportBatches.$inferInsert>) =>
    database().update(exportBatches).set(to).where(eq(exportBatches.id, id));
  await change({ status: 'running', startedAt: at });
  await change({ status: 'failed', finishedAt: at, failure: 'unexpected' });
}
