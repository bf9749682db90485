import type { Transaction } from '~/db/client.server';
import { actorSettings, type Work } from '~/db/with-actor.server';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import type { Result } from '~/domain/kernel/result';
import type { PersonSeed } from './person';
import { workingDayAgo } from './working-day';
import type { World } from './world';

export interface Stage {
  readonly tx: Transaction;
  readonly world: World;
  readonly coordinator: PersonSeed;
}

/** A coordinator at the end of yesterday. */
export async function coordinatorAtWork({ tx, world, coordinator }: Stage): Promise<Work> {
  const actor = { kind: 'person' as const, personId: coordinator.id, roles: coordinator.roles };
  await tx.execute(actorSettings(actor));
  return { tx, actor, now: dutchInstant(workingDayAgo(world.today, 1), '16:20') };
}

/** In the demonstration nothing is refused. */
export function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`an act of the demonstration was refused: ${result.reason}`);
  return result.value;
}
