import { BinaryHeap } from './binary-heap';
import { byRank, type RankKey } from './rank-order';
import { bySeat, type Seat, type SeatGroup, seatGroups } from './seat-group';
import type { PairTraits } from './together-rules';
import { mayReviewTogether } from './two-people/companions';

export interface SeatPair {
  readonly lead: Seat;
  readonly co: Seat;
  readonly points: number;
}

export interface PairWorth {
  /** Points two people bring together, from their traits alone. */
  readonly together: (lead: PairTraits, co: PairTraits) => number;
  /** Points for two people without an employer in common. */
  readonly differentEmployers: number;
  /** No two people bring more than this together, employers counted. */
  readonly most: number;
}

/**
 * Gives every pair of different people whom no rule keeps apart, best first, doing only the work that the pairs
 * asked for need.
 *
 * It searches from coarse to fine. People with equal traits form a group, sorted by what they bring alone. A
 * step stands for all pairs of: a lead group; a lead group with one co group (apart or of one employer); one
 * lead with such a co group; or is one pair. Each step waits in the queue under a rank that none of its pairs
 * can beat, so a pair that comes out of the queue is the best of all that are left.
 */
export function* pairsBestFirst(
  leads: readonly Seat[],
  cos: readonly Seat[],
  worth: PairWorth,
): Generator<SeatPair, void, undefined> {
  const leadGroups = seatGroups(leads);
  const coGroups = seatGroups(cos);
  const queue = new BinaryHeap<Step>((a, b) => byRank(a.rank, b.rank));
  const bestCo = coGroups.map((group) => group.best).sort(bySeat)[0];
  if (!bestCo) return;
  for (const leadGroup of leadGroups) {
    const rank = {
      points: leadGroup.best.points + bestCo.points + worth.most,
      minutes: leadGroup.best.minutesThisYear + bestCo.minutesThisYear,
      leadName: -1,
      coName: -1,
    };
    queue.push({ kind: 'lead-group', rank, leadGroup });
  }

  for (let step = queue.pop(); step; step = queue.pop()) {
    switch (step.kind) {
      case 'lead-group': {
        const rank = bestMeetingRank(step.leadGroup, coGroups, worth);
        queue.push({ kind: 'lead-group-measured', rank, leadGroup: step.leadGroup });
        break;
      }
      case 'lead-group-measured': {
        const meetings = meetingsOf(step.leadGroup, coGroups, worth);
        if (meetings[0]) queue.push({ kind: 'meetings', rank: meetings[0].rank, meetings, at: 0 });
        break;
      }
      case 'meetings': {
        const { meetings, at } = step;
        const meeting = meetings[at];
        const next = meetings[at + 1];
        if (next) queue.push({ kind: 'meetings', rank: next.rank, meetings, at: at + 1 });
        if (meeting) queue.push({ kind: 'lead', rank: meeting.rank, meeting, leadAt: 0 });
        break;
      }
      case 'lead': {
        const { meeting, leadAt } = step;
        const nextLead = meeting.leadGroup.seats[leadAt + 1];
        if (nextLead) {
          const rank = rankOf(nextLead, meeting.coGroup.best, meeting.bonus);
          queue.push({ kind: 'lead', rank, meeting, leadAt: leadAt + 1 });
        }
        const lead = meeting.leadGroup.seats[leadAt];
        const partners = lead && partnersOf(lead, meeting);
        if (partners) pushNextPair(queue, lead, partners, meeting.bonus);
        break;
      }
      case 'pair': {
        yield { lead: step.lead, co: step.co, points: step.rank.points };
        pushNextPair(queue, step.lead, step.partners, step.bonus);
        break;
      }
    }
  }
}

/** A lead group and a co group, for their pairs with or for those without an employer in common. */
interface Meeting {
  readonly leadGroup: SeatGroup;
  readonly coGroup: SeatGroup;
  readonly haveOneEmployer: boolean;
  readonly bonus: number;
  readonly rank: RankKey;
}

type Step =
  | {
      /** First by a bound that costs nothing, then, when it could be next, by its best meeting. */
      readonly kind: 'lead-group' | 'lead-group-measured';
      readonly rank: RankKey;
      readonly leadGroup: SeatGroup;
    }
  | {
      readonly kind: 'meetings';
      readonly rank: RankKey;
      readonly meetings: readonly Meeting[];
      readonly at: number;
    }
  | { readonly kind: 'lead'; readonly rank: RankKey; readonly meeting: Meeting; readonly leadAt: number }
  | {
      readonly kind: 'pair';
      readonly rank: RankKey;
      readonly lead: Seat;
      readonly co: Seat;
      readonly partners: Iterator<Seat>;
      readonly bonus: number;
    };

function rankOf(lead: Seat, co: Seat, bonus: number): RankKey {
  return {
    points: lead.points + co.points + bonus,
    minutes: lead.minutesThisYear + co.minutesThisYear,
    leadName: lead.nameRank,
    coName: co.nameRank,
  };
}

/** The rank of the best meeting of a lead group, or a little better; without making the meetings. */
function bestMeetingRank(leadGroup: SeatGroup, coGroups: readonly SeatGroup[], worth: PairWorth): RankKey {
  let points = Number.NEGATIVE_INFINITY;
  let minutes = Number.POSITIVE_INFINITY;
  for (const { traits, best } of coGroups) {
    const here = best.points + worth.together(leadGroup.traits, traits);
    if (here > points || (here === points && best.minutesThisYear < minutes)) {
      points = here;
      minutes = best.minutesThisYear;
    }
  }
  return {
    points: leadGroup.best.points + points + Math.max(0, worth.differentEmployers),
    minutes: leadGroup.best.minutesThisYear + minutes,
    leadName: -1,
    coName: -1,
  };
}

function meetingsOf(leadGroup: SeatGroup, coGroups: readonly SeatGroup[], worth: PairWorth): Meeting[] {
  return coGroups
    .flatMap((coGroup) => {
      const together = worth.together(leadGroup.traits, coGroup.traits);
      return [true, false].map((haveOneEmployer): Meeting => {
        const bonus = together + (haveOneEmployer ? 0 : worth.differentEmployers);
        const rank = rankOf(leadGroup.best, coGroup.best, bonus);
        return { leadGroup, coGroup, haveOneEmployer, bonus, rank };
      });
    })
    .sort((a, b) => byRank(a.rank, b.rank));
}

function* partnersOf(lead: Seat, { coGroup, haveOneEmployer }: Meeting): Generator<Seat, void, undefined> {
  const candidates = haveOneEmployer ? coGroup.withEmployerOf(lead) : coGroup.skippingEmployerOf(lead);
  for (const co of candidates) {
    if (co.personId !== lead.personId && mayReviewTogether(lead, co)) yield co;
  }
}

function pushNextPair(queue: BinaryHeap<Step>, lead: Seat, partners: Iterator<Seat>, bonus: number): void {
  const next = partners.next();
  if (next.done) return;
  const co = next.value;
  queue.push({ kind: 'pair', rank: rankOf(lead, co, bonus), lead, co, partners, bonus });
}
