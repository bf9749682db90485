import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { and, eq } from 'drizzle-orm';
import { exportChunks } from '~/db/schema/billing-exports';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '../../accounts/actor';

const unpack = promisify(inflateRaw);

/**
 * The bytes of a batch that is done, a chunk at a time, each in a transaction of its own: whoever downloads slowly holds
 * none of them. The chunks of a batch never change, so together they are one file all the same.
 */
export async function* readExport(actor: Actor, batchId: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const [chunk] = await withActor(actor, ({ tx }) =>
      tx
        .select({ packed: exportChunks.packed })
        .from(exportChunks)
        .where(and(eq(exportChunks.batchId, batchId), eq(exportChunks.position, position))),
    );
    if (!chunk) return;
    yield await unpack(chunk.packed);
  }
}
