import type { z } from 'zod';
import { plannedRequests, plannedSeats, planningRounds } from '~/db/schema/planning';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { TriageHead } from '../../requests/triage/triage-queries.server';
import { matchingContext } from '../matching-context';
import { snapshotFor } from '../rank-request.server';
import type { newRoundInput } from './inputs';
import { heldSeats } from './one-after-another';
import { type PlanAim, planAims, type StoredRelaxation } from './plan-aim';
import { type Plan, planRequests } from './plan-requests';
import { listOpenRequests } from './requests-to-plan.server';
import { type RequestToPlan, requestToPlan } from './sitters';
import { smallestRelaxation } from './smallest-relaxation';
import { seatingOfTeam } from './team';
import { withSeats } from './with-seats';

type Refusal = 'not-found' | 'not-to-be-planned';

/**
 * Plans these requests together, once for each aim, and keeps both plans to compare. Nobody is asked anything. Every case
 * context that is read for it is on record.
 */
export async function makeRound(
  work: Work,
  { references }: z.output<typeof newRoundInput>,
): Promise<Result<{ readonly roundId: string }, Refusal>> {
  const coordinatorId = personIdOf(work.actor);
  const open = new Map((await listOpenRequests(work)).map((one) => [one.reference, one]));
  const asked = [...new Set(references)].sort();
  if (coordinatorId === null) return fail('not-found');
  if (asked.some((reference) => open.get(reference)?.obstacle !== null)) return fail('not-to-be-planned');

  const heads: TriageHead[] = [];
  const requests: RequestToPlan[] = [];
  for (const reference of asked) {
    const loaded = await snapshotFor(work, reference);
    if (!loaded.ok) return fail('not-to-be-planned');
    const { head, snapshot } = loaded.value;
    heads.push(head);
    // Nobody plans themselves in.
    const others = snapshot.candidates.filter(({ personId }) => personId !== coordinatorId);
    requests.push(requestToPlan(matchingContext(snapshot.request, snapshot.settings), others));
  }
  const plans: (readonly [PlanAim, Plan])[] = [];
  for (const aim of planAims) plans.push([aim, await planRequests(requests, aim)]);

  const [round] = await work.tx
    .insert(planningRounds)
    .values({
      madeById: coordinatorId,
      madeAt: work.now,
      isProved: plans.every(([, { isProved }]) => isProved),
    })
    .returning({ roundId: planningRounds.id });
  if (!round) throw new Error('a round of planning was not written');
  const { roundId } = round;
  for (const [aim, plan] of plans) await writePlan(work, { roundId, aim, plan, heads, requests });
  await recordActivity(work, {
    name: 'matching.round-planned',
    data: { roundId, requests: asked.length, placed: plans[0]?.[1].teams.length ?? 0 },
  });
  return succeed({ roundId });
}

interface ToWrite {
  readonly roundId: string;
  readonly aim: PlanAim;
  readonly plan: Plan;
  readonly heads: readonly TriageHead[];
  readonly requests: readonly RequestToPlan[];
}

async function writePlan(work: Work, { roundId, aim, plan, heads, requests }: ToWrite): Promise<void> {
  const versionOf = new Map(heads.map(({ id, version }) => [id, version]));
  const row = (requestId: string) => ({
    roundId,
    aim,
    requestId,
    requestVersion: versionOf.get(requestId) ?? 0,
  });
  await work.tx.insert(plannedRequests).values([
    ...plan.teams.map(({ requestId, points }) => ({ ...row(requestId), points })),
    ...plan.unplaced.map(({ requestId, ground }) => ({
      ...row(requestId),
      ground,
      relaxations: relaxationsFor(requestId, plan, requests),
    })),
  ]);
  const seated = plan.teams.flatMap((team) =>
    Object.entries(seatingOfTeam(team)).map(([seat, personId]) => ({
      roundId,
      aim,
      requestId: team.requestId,
      seat: seat as keyof ReturnType<typeof seatingOfTeam>,
      personId,
    })),
  );
  if (seated.length > 0) await work.tx.insert(plannedSeats).values(seated);
}

/** What would give it a team, with everybody as busy as the plan makes them. */
function relaxationsFor(
  requestId: string,
  plan: Plan,
  requests: readonly RequestToPlan[],
): StoredRelaxation[] {
  const request = requests.find(({ context }) => context.request.id === requestId);
  if (!request) return [];
  const held = heldSeats(requests, plan.teams);
  const busy = request.people.map((person) => withSeats(person, held.get(person.personId) ?? []));
  return (smallestRelaxation(request.context, busy) ?? []).map(({ kind, personId, rule }) => ({
    kind,
    personId,
    rule,
  }));
}
