import { and, eq, inArray } from 'drizzle-orm';
import { proposalCandidates, proposals } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { addWorkingDays } from '../requests/service-levels/working-days';
import type { TriageHead } from '../requests/triage/triage-queries.server';
import type { RankedReviewers } from './explain-pair';
import { reviewerSeatsOf, type SeatName, seatsOf } from './invitation-status';
import { seatingOf } from './invite-next.server';
import { matchingContext } from './matching-context';
import { matchingTerms } from './matching-terms';
import { type PassedOver, passedOver } from './passed-over';
import { proposalToFill } from './proposal-to-fill.server';
import { type RankingRefusal, snapshotFor } from './rank-request.server';
import type { Exclusion, Judgement } from './reasons';
import { type Seating, seatVerdict } from './seat-check';
import { reviewersAs, type SeatOption, type SeatQuestion, seatOptions } from './seat-options';

/** Somebody chosen for a seat, with what still stands in the way. */
export interface ChosenPerson {
  readonly seat: SeatName;
  readonly personId: string;
  readonly name: string;
  readonly exclusions: readonly Exclusion[];
  readonly toJudge: readonly Judgement[];
}

export interface ProposalChoice {
  readonly head: TriageHead;
  readonly chosen: readonly ChosenPerson[];
  /** What is said of the reviewers, once all of them are chosen. */
  readonly reviewers: RankedReviewers | null;
  /** The seat to choose for now; `null` when all are chosen. */
  readonly next: { readonly seat: SeatName; readonly options: readonly SeatOption[] } | null;
  /** Who may follow in each seat when somebody declines, best first; empty until all are chosen. */
  readonly alternates: readonly { readonly seat: SeatName; readonly options: readonly SeatOption[] }[];
  /** From which lists somebody lower was chosen; empty until everybody is chosen. */
  readonly passedOver: readonly PassedOver[];
  readonly respondBy: CalendarDay;
}

const shownOptions = 20;
const shownAlternates = 8;

/** What a coordinator chooses from, one seat after the other, for a proposal that is being made. */
export async function findProposalChoice(
  work: Work,
  reference: string,
  seating: Seating,
): Promise<Result<ProposalChoice, RankingRefusal>> {
  const question = await questionFor(work, reference);
  if (!question.ok) return question;
  const { head, asking } = question.value;
  const { context, people } = asking;
  const seats = seatsOf(context.request.reviewers);
  const chosen = seats.flatMap((seat): ChosenPerson[] => {
    const person = people.get(seating[seat] ?? '');
    if (!person) return [];
    const { exclusions, toJudge } = seatVerdict(context, people, seat, seating);
    return [{ seat, personId: person.personId, name: person.name, exclusions, toJudge }];
  });
  if (chosen.length < Object.keys(seating).length) return fail('person-not-found');
  const areReviewersChosen = reviewerSeatsOf(context.request.reviewers).every((seat) => seating[seat]);
  const nextSeat = seats.find((seat) => seating[seat] === undefined);
  return succeed({
    head,
    chosen,
    reviewers: areReviewersChosen ? reviewersAs(context, people, seating) : null,
    next:
      nextSeat && chosen.length > 0
        ? { seat: nextSeat, options: optionsFor(asking, nextSeat, seating).slice(0, shownOptions) }
        : null,
    alternates: nextSeat
      ? []
      : seats.map((seat) => ({
          seat,
          options: optionsFor(asking, seat, seating)
            .filter(({ personId }) => !Object.values(seating).includes(personId))
            .slice(0, shownAlternates),
        })),
    passedOver: nextSeat ? [] : passedOver(asking, seating, personIdOf(work.actor) ?? ''),
    respondBy: addWorkingDays(calendarDayAt(work.now), matchingTerms.respondWithinWorkingDays),
  });
}

export interface ExtraCandidates {
  readonly head: TriageHead;
  readonly seat: SeatName;
  readonly options: readonly SeatOption[];
}

/** Who may be lined up for one seat of a running proposal, beside those in the other seats. */
export async function findExtraCandidates(
  work: Work,
  reference: string,
  seat: SeatName,
): Promise<Result<ExtraCandidates, RankingRefusal>> {
  const question = await questionFor(work, reference);
  if (!question.ok) return question;
  const { head, asking } = question.value;
  const toFill = await proposalToFill(work, head);
  if (!toFill?.seats.includes(seat)) return fail('not-in-this-state');
  const lined = await linedUpFor(work, head.id, seat);
  const options = optionsFor(asking, seat, await seatingOf(work, head.id));
  return succeed({
    head,
    seat,
    options: options.filter(({ personId }) => !lined.has(personId)).slice(0, shownOptions),
  });
}

/** Everybody the running proposal lined up for a seat before, asked or not. */
async function linedUpFor(work: Work, requestId: string, seat: SeatName): Promise<Set<string>> {
  const rows = await work.tx
    .select({ personId: proposalCandidates.personId })
    .from(proposalCandidates)
    .innerJoin(proposals, eq(proposals.id, proposalCandidates.proposalId))
    .where(
      and(
        eq(proposals.requestId, requestId),
        inArray(proposals.status, ['open', 'confirmed']),
        eq(proposalCandidates.seat, seat),
      ),
    );
  return new Set(rows.map(({ personId }) => personId));
}

/** From which lists these people were chosen over others with more points. */
export async function findPassedOver(work: Work, reference: string, seating: Seating): Promise<PassedOver[]> {
  const question = await questionFor(work, reference);
  return question.ok ? passedOver(question.value.asking, seating, personIdOf(work.actor) ?? '') : [];
}

type Asking = Omit<SeatQuestion, 'seat' | 'beside'>;

async function questionFor(
  work: Work,
  reference: string,
): Promise<Result<{ readonly head: TriageHead; readonly asking: Asking }, RankingRefusal>> {
  const loaded = await snapshotFor(work, reference);
  if (!loaded.ok) return loaded;
  const { head, snapshot } = loaded.value;
  return succeed({
    head,
    asking: {
      context: matchingContext(snapshot.request, snapshot.settings),
      settings: snapshot.settings,
      people: new Map(snapshot.candidates.map((candidate) => [candidate.personId, candidate])),
    },
  });
}

/** The options for a seat beside the others; whoever sits in it now makes place in the question. */
function optionsFor(asking: Asking, seat: SeatName, seating: Seating): SeatOption[] {
  const { [seat]: _, ...beside } = seating;
  return seatOptions({ ...asking, seat, beside });
}
