import type { Transaction } from '~/db/client.server';
import { actorSettings, type Work } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { listErasures } from '~/domain/requests/retention/due-erasures.server';
import { eraseExpired } from '~/domain/requests/retention/erase-expired.server';
import { placeHold } from '~/domain/requests/retention/place-hold.server';
import type { World } from './world';

interface Stage {
  readonly tx: Transaction;
  readonly world: World;
  readonly now: Date;
}

/**
 * Of the questions whose time is up the oldest is erased, as every night does. The others show how a question can end:
 * a coordinator keeps them.
 */
export async function settleRetention({ tx, world, now }: Stage): Promise<void> {
  const [coordinator] = world.coordinators;
  if (!coordinator) throw new Error('the demonstration has no coordinator');
  const { id: personId, roles } = coordinator;
  const keeper = await workAs({ tx, now }, { kind: 'person', personId, roles });
  const due = (await listErasures(keeper)).filter(({ standing }) => standing === 'due');
  for (const { reference } of due.slice(1)) {
    const reason = 'Deze aanvraag hoort bij de demonstratie en blijft daarom staan.';
    const placed = await placeHold(keeper, { reference, reason });
    if (!placed.ok) throw new Error(`a question of the demonstration could not be kept: ${placed.reason}`);
  }
  await eraseExpired(await workAs({ tx, now }, { kind: 'system', job: 'erase-expired' }));
}

async function workAs({ tx, now }: Pick<Stage, 'tx' | 'now'>, actor: Actor): Promise<Work> {
  await tx.execute(actorSettings(actor));
  return { tx, actor, now };
}
