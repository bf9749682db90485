import { addMonths } from '~/domain/kernel/month';
import { reviewerSeats, type SeatName, seatNames, seatsOf } from '~/domain/matching/invitation-status';
import type { RequestToPlan } from '~/domain/matching/planning/sitters';
import { rankSupervisors } from '~/domain/matching/rank-supervisors';
import { type Seating, seatVerdict } from '~/domain/matching/seat-check';
import { reviewersAs } from '~/domain/matching/seat-options';
import type { CandidateSnapshot } from '~/domain/matching/snapshot';
import { settings } from '../snapshots';

export interface TriedTeam {
  readonly request: RequestToPlan;
  readonly seating: Seating;
  readonly points: number;
}

/** Every plan of these teams that people can hold. */
export function everyPlan(teamsOfRequests: readonly (readonly TriedTeam[])[]): TriedTeam[][] {
  return teamsOfRequests
    .reduce<TriedTeam[][]>(
      (plans, teams) => plans.flatMap((plan) => [plan, ...teams.map((team) => [...plan, team])]),
      [[]],
    )
    .filter(isHoldable);
}

/** All people in all seats; the rules are asked of every seat as a proposal asks them. */
export function everyTeam(request: RequestToPlan): TriedTeam[] {
  const people = peopleOf(request);
  return seatsIn(request)
    .reduce<Seating[]>(
      (seatings, seat) =>
        seatings
          .flatMap((seating) => [...people.keys()].map((id) => ({ ...seating, [seat]: id })))
          .filter((seating) => isAllowed(request, people, seating)),
      [{}],
    )
    .map((seating) => ({ request, seating, points: pointsOf(request, people, seating) }));
}

function pointsOf({ context }: RequestToPlan, people: People, seating: Seating): number {
  const reviewers = reviewerSeats.flatMap((seat) => people.get(seating[seat] ?? '') ?? []);
  const supervised = rankSupervisors(context.request, reviewers, [...people.values()], settings);
  const above = supervised.supervisors.find(({ supervisor }) => supervisor.personId === seating.supervisor);
  return reviewersAs(context, people, seating).points + (above?.points ?? Number.NaN);
}

function seatsIn({ context }: RequestToPlan): readonly SeatName[] {
  return seatsOf(context.request.reviewers);
}

type People = ReadonlyMap<string, CandidateSnapshot>;

function passes({ context }: RequestToPlan, people: People, seat: SeatName, seating: Seating): boolean {
  const { exclusions, toJudge } = seatVerdict(context, people, seat, seating);
  return exclusions.length === 0 && toJudge.length === 0;
}

function isAllowed(request: RequestToPlan, people: People, seating: Seating): boolean {
  return seatsIn(request)
    .filter((seat) => seating[seat] !== undefined)
    .every((seat) => passes(request, people, seat, seating));
}

function peopleOf({ people }: RequestToPlan) {
  return new Map(people.map((one) => [one.personId, one]));
}

/** Everybody still passes every rule of every seat when they have said yes to all their others. */
function isHoldable(plan: readonly TriedTeam[]): boolean {
  const seated = plan.flatMap(({ seating }) => Object.values(seating));
  if (new Set(seated).size === seated.length) return true;
  return plan.every((team) => {
    const people = new Map(
      [...peopleOf(team.request)].map(([id, person]) => [
        id,
        busy(
          person,
          plan.filter((one) => one !== team),
        ),
      ]),
    );
    return isAllowed(team.request, people, team.seating);
  });
}

function busy(person: CandidateSnapshot, others: readonly TriedTeam[]): CandidateSnapshot {
  const taken: Record<string, number> = { ...person.takenMinutes };
  let [seatsHeld, reviews] = [0, 0];
  for (const { request, seating } of others) {
    const seat = seatNames.find((name) => seating[name] === person.personId);
    if (!seat) continue;
    seatsHeld += 1;
    if (seat !== 'supervisor') reviews += 1;
    const { startMonth, minutesPerReviewer, minutesForSupervisor } = request.context.request;
    const minutes = seat === 'supervisor' ? minutesForSupervisor : minutesPerReviewer;
    // Three months each; these minutes divide by three.
    for (const ahead of [0, 1, 2]) {
      const month = addMonths(startMonth, ahead);
      taken[month] = (taken[month] ?? 0) + minutes / 3;
    }
  }
  if (seatsHeld === 0) return person;
  return {
    ...person,
    runningReviews: person.runningReviews + reviews,
    takenMinutes: taken,
    wishes: { ...person.wishes, lastAcceptedOn: settings.onDay },
  };
}
