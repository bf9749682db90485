import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';

/** The lowest place, counted from 1, that this person holds in no review that runs. */
export async function lowestFreePlace(work: Work, personId: string): Promise<number> {
  const taken = await work.tx
    .select({ place: seats.place })
    .from(seats)
    .where(
      and(
        eq(seats.personId, personId),
        inArray(seats.state, ['accepted', 'confirmed']),
        isNotNull(seats.place),
      ),
    );
  const held = new Set(taken.map(({ place }) => place));
  let place = 1;
  while (held.has(place)) place += 1;
  return place;
}
