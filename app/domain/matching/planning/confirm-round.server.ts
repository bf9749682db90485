import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { plannedRequests, plannedSeats, planningRounds } from '~/db/schema/planning';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import type { SeatName } from '../invitation-status';
import { findProposalChoice } from '../proposal-choice.server';
import { proposePair } from '../propose-pair.server';
import type { roundConfirmationInput } from './inputs';
import { openRound } from './open-round.server';

type Input = { readonly roundId: string } & z.output<typeof roundConfirmationInput>;

export type RoundRefusal = 'not-found' | 'round-confirmed' | 'not-in-plan' | 'plan-overtaken';

const alternatesPerSeat = 3;

/**
 * Proposes the chosen teams of one plan, all of them or none. Every rule is asked again of everybody on what is known now,
 * and a request that changed since it was planned refuses. Who follows in a seat when somebody declines is chosen here,
 * outside the other teams.
 */
export async function confirmRound(work: Work, input: Input): Promise<Result<null, RoundRefusal>> {
  const { roundId, aim, references } = input;
  const opened = await openRound(work, roundId);
  if (!opened.ok) return opened;
  const { round, coordinatorId } = opened.value;
  if (round.confirmedAt !== null) return fail('round-confirmed');
  const teams = await teamsOf(work, input);
  const chosen = [...new Set(references)].sort();
  if (chosen.some((reference) => !teams.has(reference))) return fail('not-in-plan');

  const inOtherTeams = new Set(chosen.flatMap((one) => Object.values(teams.get(one)?.seating ?? {})));
  for (const reference of chosen) {
    const team = teams.get(reference);
    if (!team) continue;
    const proposed = await proposeTeam(work, { ...team, reference }, inOtherTeams);
    if (!proposed.ok) return overtaken(reference);
    await work.tx
      .update(plannedRequests)
      .set({ proposalId: proposed.value.proposalId })
      .where(
        and(
          eq(plannedRequests.roundId, roundId),
          eq(plannedRequests.aim, aim),
          eq(plannedRequests.requestId, team.requestId),
        ),
      );
  }
  await work.tx
    .update(planningRounds)
    .set({ confirmedAim: aim, confirmedAt: work.now, confirmedById: coordinatorId })
    .where(eq(planningRounds.id, roundId));
  await recordActivity(work, {
    name: 'matching.round-confirmed',
    data: { roundId, aim, proposals: chosen.length },
  });
  return succeed(null);
}

interface PlannedTeam {
  readonly requestId: string;
  readonly version: number;
  readonly seating: Readonly<Partial<Record<SeatName, string>>>;
}

/** The teams of one plan by the reference of their request. */
async function teamsOf(work: Work, { roundId, aim }: Input): Promise<Map<string, PlannedTeam>> {
  const rows = await work.tx
    .select({
      reference: reviewRequests.reference,
      requestId: plannedRequests.requestId,
      version: plannedRequests.requestVersion,
      seat: plannedSeats.seat,
      personId: plannedSeats.personId,
    })
    .from(plannedRequests)
    .innerJoin(reviewRequests, eq(reviewRequests.id, plannedRequests.requestId))
    .innerJoin(
      plannedSeats,
      and(
        eq(plannedSeats.roundId, plannedRequests.roundId),
        eq(plannedSeats.aim, plannedRequests.aim),
        eq(plannedSeats.requestId, plannedRequests.requestId),
      ),
    )
    .where(and(eq(plannedRequests.roundId, roundId), eq(plannedRequests.aim, aim)));
  const teams = new Map<string, PlannedTeam>();
  for (const { reference, requestId, version, seat, personId } of rows) {
    const seating = { ...teams.get(reference)?.seating, [seat]: personId };
    teams.set(reference, { requestId, version, seating });
  }
  return teams;
}

async function proposeTeam(
  work: Work,
  { reference, version, seating }: PlannedTeam & { readonly reference: string },
  taken: ReadonlySet<string>,
) {
  const { lead, supervisor } = seating;
  if (!lead || !supervisor) return fail('not-in-plan');
  const choice = await findProposalChoice(work, reference, seating);
  if (!choice.ok) return choice;
  const next = (wanted: SeatName) =>
    (choice.value.alternates.find(({ seat }) => seat === wanted)?.options ?? [])
      .map(({ personId }) => personId)
      .filter((personId) => !taken.has(personId))
      .slice(0, alternatesPerSeat);
  const input = {
    ...seating,
    reference,
    version,
    lead,
    supervisor,
    leadAlternates: next('lead'),
    coAlternates: next('co'),
    thirdAlternates: next('third'),
    supervisorAlternates: next('supervisor'),
    overrides: [],
  };
  // Why these, and not whoever is first for this request alone, is the plan.
  return proposePair(work, input, { isPlanned: true });
}

/** Which request stands in the way is said beside its tick box. */
function overtaken(reference: string): Failure<'plan-overtaken'> {
  return fail('plan-overtaken', { references: `plan-overtaken|${reference}` });
}
