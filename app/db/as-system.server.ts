import type { Actor } from '~/domain/accounts/actor';
import { actorSettings, type Work } from './with-actor.server';

/**
 * Runs a part of somebody's command as the portal itself, in the same transaction: for what must follow from
 * their act but needs data they may not see. Nothing read inside may be given back to them.
 */
export async function asSystem<Outcome>(
  work: Work,
  job: string,
  run: (work: Work) => Promise<Outcome>,
): Promise<Outcome> {
  const system: Actor = { kind: 'system', job };
  await work.tx.execute(actorSettings(system));
  const outcome = await run({ ...work, actor: system });
  // When `run` throws, the transaction is lost and its settings with it.
  await work.tx.execute(actorSettings(work.actor));
  return outcome;
}
