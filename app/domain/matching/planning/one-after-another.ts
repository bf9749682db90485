import { bestTeam } from './best-teams';
import type { RequestToPlan } from './sitters';
import type { Team } from './team';
import { canHoldAll, type HeldSeat } from './with-seats';

/** Every request in this order gets the best team out of whom those before it, and the teams that stand, left. */
export function oneAfterAnother(requests: readonly RequestToPlan[], standing: readonly Team[] = []): Team[] {
  const teams = [...standing];
  for (const { context, people, sitters } of requests) {
    if (teams.some(({ requestId }) => requestId === context.request.id)) continue;
    const held = heldSeats(requests, teams);
    const free = sitters.map((choices) =>
      choices.filter(({ seat, candidate }) =>
        canHoldAll([{ context, seat, candidate }, ...(held.get(candidate.personId) ?? [])]),
      ),
    );
    const best = bestTeam({ context, people, sitters: free });
    if (best) teams.push(best);
  }
  return teams;
}

/** By person, the seats these teams give them. */
export function heldSeats(
  requests: readonly RequestToPlan[],
  teams: readonly Team[],
): ReadonlyMap<string, readonly HeldSeat[]> {
  const contexts = new Map(requests.map(({ context }) => [context.request.id, context]));
  const held = new Map<string, HeldSeat[]>();
  for (const { requestId, sitters } of teams) {
    const context = contexts.get(requestId);
    if (!context) continue;
    for (const { seat, candidate } of sitters) {
      held.set(candidate.personId, [...(held.get(candidate.personId) ?? []), { context, seat, candidate }]);
    }
  }
  return held;
}
