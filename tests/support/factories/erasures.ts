import { randomUUID } from 'node:crypto';
import { database } from '~/db/client.server';
import { erasureBatches } from '~/db/schema/retention';

/** A run that erased a mail and nothing else. */
export async function makeErasureBatch(): Promise<string> {
  const id = randomUUID();
  await database()
    .insert(erasureBatches)
    .values({ id, ranAt: new Date(), counts: { mails: 1 } });
  return id;
}
