import { eq } from 'drizzle-orm';
import { planningRounds } from '~/db/schema/planning';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';

export interface OpenRound {
  readonly round: typeof planningRounds.$inferSelect;
  readonly coordinatorId: string;
}

/** For the commands of a coordinator: the round, locked until the transaction ends. */
export async function openRound(work: Work, roundId: string): Promise<Result<OpenRound, 'not-found'>> {
  const coordinatorId = personIdOf(work.actor);
  if (coordinatorId === null || !hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [round] = await work.tx
    .select()
    .from(planningRounds)
    .where(eq(planningRounds.id, roundId))
    .for('update');
  return round ? succeed({ round, coordinatorId }) : fail('not-found');
}
