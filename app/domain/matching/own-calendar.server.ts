import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import { orientationMeetings } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../kernel/calendar-day';
import { addMonths, firstDayOf, lastDayOf } from '../kernel/month';
import type { AbsenceKind } from '../registry/availability/absence-kind';
import { listAbsences } from '../registry/profile/own-queries.server';
import { openInvitationStatuses } from './invitation-status';
import { seatsOverMonths } from './own-seats.server';

/**
 * What a private calendar holds: days, references and ids. Nothing of an organisation, a place or a case may come here,
 * because a calendar is read by programs and people we do not know.
 */
export type CalendarEntry =
  | { readonly kind: 'invitation'; readonly id: string; readonly respondBy: Date; readonly since: Date }
  | {
      readonly kind: 'orientation';
      readonly id: string;
      readonly reference: string;
      readonly at: Date;
    }
  | {
      readonly kind: 'review';
      readonly id: string;
      readonly reference: string;
      readonly startsOn: CalendarDay;
      readonly endsOn: CalendarDay;
      readonly since: Date;
    }
  | {
      readonly kind: 'absence';
      readonly id: string;
      readonly absence: AbsenceKind;
      readonly startsOn: CalendarDay;
      readonly endsOn: CalendarDay;
    };

/** Everything with a day on it for one person: what waits for an answer, meetings, confirmed reviews, absences. */
export async function listCalendarEntries(work: Work, personId: string): Promise<CalendarEntry[]> {
  const open = await work.tx
    .select({ id: invitations.id, respondBy: invitations.respondBy, since: invitations.invitedAt })
    .from(invitations)
    .where(and(eq(invitations.personId, personId), inArray(invitations.status, [...openInvitationStatuses])))
    .orderBy(asc(invitations.respondBy), asc(invitations.id));
  const seats = await seatsOverMonths(work, personId);
  const referenceOf = new Map(seats.map(({ requestId, reference }) => [requestId, reference]));
  const meetings = await work.tx
    .select({
      id: orientationMeetings.id,
      requestId: orientationMeetings.requestId,
      at: orientationMeetings.plannedFor,
    })
    .from(orientationMeetings)
    .where(
      and(
        inArray(orientationMeetings.requestId, [...referenceOf.keys()]),
        isNull(orientationMeetings.cancelledAt),
      ),
    )
    .orderBy(asc(orientationMeetings.plannedFor));
  const away = await listAbsences(work, personId);
  return [
    ...open.map((one) => ({ kind: 'invitation' as const, ...one })),
    ...meetings.map(({ id, requestId, at }) => ({
      kind: 'orientation' as const,
      id,
      reference: referenceOf.get(requestId) ?? '',
      at,
    })),
    ...seats.flatMap(({ seatId, reference, startMonth, months, confirmedAt }) =>
      confirmedAt === null
        ? []
        : [
            {
              kind: 'review' as const,
              id: seatId,
              reference,
              startsOn: firstDayOf(startMonth),
              endsOn: lastDayOf(addMonths(startMonth, months - 1)),
              since: confirmedAt,
            },
          ],
    ),
    ...away.map(({ id, kind, startsOn, endsOn }) => ({
      kind: 'absence' as const,
      id,
      absence: kind,
      startsOn,
      endsOn,
    })),
  ];
}
