import { randomInt } from 'node:crypto';
import { requestReferences } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { drawReference } from './reference';

const mostDraws = 10;

/**
 * A reference that was never given before and never will be again. `draw(below)` gives a random whole number from
 * 0 up to `below`.
 */
export async function giveReference(
  work: Work,
  draw: (below: number) => number = (below) => randomInt(below),
): Promise<string> {
  for (let draws = 0; draws < mostDraws; draws++) {
    const [given] = await work.tx
      .insert(requestReferences)
      .values({ reference: drawReference(draw), givenAt: work.now })
      .onConflictDoNothing()
      .returning({ reference: requestReferences.reference });
    if (given) return given.reference;
  }
  throw new Error('no free reference was drawn');
}
