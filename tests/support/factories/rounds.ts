import { randomUUID } from 'node:crypto';
import { database } from '~/db/client.server';
import { plannedRequests, plannedSeats, planningRounds } from '~/db/schema/planning';
import { planAims } from '~/domain/matching/planning/plan-aim';
import { clock } from '~/platform/clock';
import type { Team } from './proposals';
import type { MadeRequest } from './requests';

/** A round in which both plans give a request this team; where asked, confirmed without anything proposed. */
export async function makePlanningRound(
  madeById: string,
  request: MadeRequest,
  team: Team,
  { isConfirmed = false }: { readonly isConfirmed?: boolean } = {},
): Promise<string> {
  const roundId = randomUUID();
  const madeAt = clock.now();
  await database()
    .insert(planningRounds)
    .values({
      id: roundId,
      madeById,
      madeAt,
      isProved: true,
      ...(isConfirmed ? { confirmedAim: 'total', confirmedAt: madeAt, confirmedById: madeById } : {}),
    });
  for (const aim of planAims) {
    const row = { roundId, aim, requestId: request.id };
    await database()
      .insert(plannedRequests)
      .values({ ...row, requestVersion: 1, points: 40 });
    await database()
      .insert(plannedSeats)
      .values(
        (['lead', 'co', 'supervisor'] as const).map((seat) => ({ ...row, seat, personId: team[seat].id })),
      );
  }
  return roundId;
}
