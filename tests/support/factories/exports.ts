import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { exportBatches } from '~/db/schema/billing-exports';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { type AskedExport, askExport } from '~/domain/billing/exports/ask-export.server';
import { readExport } from '~/domain/billing/exports/read-export.server';

/** An export that was asked for and not made yet. */
export async function askFor(
  actor: Actor,
  asked: Partial<AskedExport> = {},
): Promise<{ readonly id: string; readonly number: string }> {
  const outcome = await withActor(actor, (work) =>
    askExport(work, { period: '2030', format: 'csv', language: 'nl', ...asked }),
  );
  if (!outcome.ok) throw new Error(`not asked: ${outcome.reason}`);
  return outcome.value;
}

export async function bytesOf(actor: Actor, batchId: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of readExport(actor, batchId)) pieces.push(piece);
  return Buffer.concat(pieces);
}

export async function batchOf(id: string) {
  const [batch] = await database().select().from(exportBatches).where(eq(exportBatches.id, id));
  if (!batch) throw new Error('there is no such export');
  return batch;
}
