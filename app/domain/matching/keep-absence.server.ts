import { and, eq, inArray } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import { absences } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { addAbsence } from '../registry/availability/add-absence.server';
import { changeAbsence } from '../registry/availability/change-absence.server';
import { endAbsence } from '../registry/availability/end-absence.server';
import type { AbsencePeriod } from '../registry/availability/inputs';
import { type AbsenceConsequences, consequencesMark, touchesReview } from './absence-consequences';
import { openInvitationStatuses } from './invitation-status';
import { type SeatOverMonths, seatsOverMonths } from './own-seats.server';

interface KeptAbsence extends AbsencePeriod {
  /** The mark of the consequences the person was shown; see `consequencesMark`. */
  readonly seen: string;
}

type Refusal = 'not-yours' | 'not-found' | 'absence-overlaps' | 'consequences-unseen';

/**
 * Adds an absence, or changes one, when the person has seen what it means. Whoever coordinates a running review that
 * somebody is fully away from is told, and told again when that is over.
 */
export async function keepAbsence(
  work: Work,
  personId: string,
  { seen, ...absence }: KeptAbsence,
  absenceId?: string,
): Promise<Result<null, Refusal>> {
  const before = absenceId === undefined ? null : await findOwnAbsence(work, personId, absenceId);
  if (absenceId !== undefined && !before) return fail('not-found');
  const kept =
    absenceId === undefined
      ? await addAbsence(work, personId, absence)
      : await changeAbsence(work, personId, absenceId, absence);
  if (!kept.ok) return kept;
  if (consequencesMark(absence, await consequencesOf(work, personId, absence)) !== seen.trim()) {
    return fail('consequences-unseen');
  }
  await tellCoordinators(work, personId, before, absence);
  return succeed(null);
}

/** Back from today on; the coordinators who were told it is otherwise hear that too. */
export async function comeBack(
  work: Work,
  personId: string,
  absenceId: string,
): Promise<Result<null, 'not-found'>> {
  const before = await findOwnAbsence(work, personId, absenceId);
  const ended = await endAbsence(work, absenceId);
  if (!ended.ok) return ended;
  await tellCoordinators(work, personId, before, null);
  return succeed(null);
}

/** What keeping this absence would touch, for the person it is about. */
export async function consequencesOf(
  work: Work,
  personId: string,
  absence: AbsencePeriod,
): Promise<AbsenceConsequences> {
  const open = await work.tx.$count(
    invitations,
    and(eq(invitations.personId, personId), inArray(invitations.status, [...openInvitationStatuses])),
  );
  const seats = await seatsOverMonths(work, personId);
  const touched = seats.filter((seat) => touchesReview(absence, seat));
  return { openInvitations: open, reviews: touched.map(({ reference }) => ({ reference })) };
}

/** One of the absences of this person that is not over; `null` when it is not theirs. */
export async function findOwnAbsence(
  work: Work,
  personId: string,
  absenceId: string,
): Promise<AbsencePeriod | null> {
  const [found] = await work.tx
    .select({ kind: absences.kind, startsOn: absences.startsOn, endsOn: absences.endsOn })
    .from(absences)
    .where(and(eq(absences.id, absenceId), eq(absences.personId, personId)));
  return found && found.endsOn >= calendarDayAt(work.now) ? found : null;
}

async function tellCoordinators(
  work: Work,
  personId: string,
  before: AbsencePeriod | null,
  after: AbsencePeriod | null,
): Promise<void> {
  const isSame = before && after && sameAbsence(before, after);
  if (isSame) return;
  for (const seat of await seatsOverMonths(work, personId)) {
    const was = before !== null && touchesReview(before, seat);
    if (after !== null && touchesReview(after, seat)) {
      const { startsOn, endsOn } = after;
      await tell(work, personId, seat, 'matching.absence-announced', { startsOn, endsOn });
    } else if (was) {
      await tell(work, personId, seat, 'matching.absence-withdrawn', {});
    }
  }
}

function tell(
  work: Work,
  personId: string,
  { requestId, seat }: SeatOverMonths,
  name: 'matching.absence-announced' | 'matching.absence-withdrawn',
  days: Readonly<Record<string, string>>,
): Promise<number> {
  return recordActivity(work, { name, requestId, personId, data: { seat, ...days } });
}

function sameAbsence(one: AbsencePeriod, other: AbsencePeriod): boolean {
  return one.kind === other.kind && one.startsOn === other.startsOn && one.endsOn === other.endsOn;
}
