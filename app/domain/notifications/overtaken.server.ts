import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { timePeriods } from '~/db/schema/billing-hours';
import { intakeDrafts, requestMandates } from '~/db/schema/intake';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { openInvitationStatuses } from '../matching/invitation-status';
import { stillUnchecked } from '../registry/profile/still-unchecked.server';
import { isWorkingDay } from '../requests/service-levels/working-days';
import { findingStillWaits } from './finding-recipients.server';
import type { MailTemplate } from './mail-template';
import { callStillAsks, callStillReminds } from './remind-of-calls.server';
import { followUpIsAhead, followUpIsMissed } from './remind-of-follow-ups.server';
import { hoursStillWait } from './remind-of-hours.server';
import { lapseStillTrue } from './remind-of-lapses.server';
import { pairStillWaits } from './remind-of-pairs.server';
import { questionStillWaits } from './remind-of-questions.server';
import { recommendationIsNear } from './remind-of-recommendations.server';
import { resourceStillWaits } from './remind-of-resources.server';
import { reviewStillWaits } from './remind-of-reviews.server';
import { talkIsStillPlanned } from './remind-of-talks.server';

type Asked = Readonly<Record<string, string>>;
interface AskingMail {
  readonly template: MailTemplate;
  readonly recipientId: string | null;
  readonly data: Asked;
}

type StillTrue = (work: Work, data: Asked, recipientId: string | null) => Promise<boolean>;

/** What a mail asks for, found by an id in its data; gives whether that is still wanted. */
const stillWanted: Readonly<Partial<Record<MailTemplate, StillTrue>>> = {
  'call-opened': callStillAsks,
  'finding-waits': findingStillWaits,
  'candidate-invited': byId('invitationId', isInvitationOpen),
  'invitation-reminder': byId('invitationId', isInvitationOpen),
  'mandate-reminder': byId('mandateId', isMandateOpen),
  'hours-submitted': isStillSubmitted,
  'draft-expiring': byId('draftId', isDraftOpen),
  'profile-check-asked': isUnanswered,
  'profile-check-reminder': isUnanswered,
  'profile-sunk': isUnanswered,
  'profile-hidden': isUnanswered,
  'profile-blocked': isUnanswered,
  'resource-due': resourceStillWaits,
  'resource-overdue': resourceStillWaits,
  'resource-stepped-back': resourceStillWaits,
  'lapse-ahead': (work, data) => lapseStillTrue(work, data, false),
  'lapse-ahead-coordinator': (work, data) => lapseStillTrue(work, data, false),
  'lapse-now': (work, data) => lapseStillTrue(work, data, true),
  'lapse-now-coordinator': (work, data) => lapseStillTrue(work, data, true),
};

/** Reminders of a day: of what waits no longer, or after its day, nobody is reminded. */
const reminders: Readonly<Partial<Record<MailTemplate, StillTrue>>> = {
  'question-reminder': questionStillWaits,
  'pair-reminder': pairStillWaits,
  'call-reminder': callStillReminds,
  'hours-reminder': hoursStillWait,
  'talk-reminder': talkIsStillPlanned,
  'talk-reminder-coordinator': talkIsStillPlanned,
  'review-two-thirds': reviewStillWaits,
  'review-late': reviewStillWaits,
  'review-look-again': reviewStillWaits,
  'follow-up-ahead': followUpIsAhead,
  'follow-up-ahead-coordinator': followUpIsAhead,
  'follow-up-passed': followUpIsMissed,
  'follow-up-passed-coordinator': followUpIsMissed,
  'recommendation-due': recommendationIsNear,
};

/** Whether a mail asks for something that is no longer wanted: it was answered, done, moved or withdrawn, or its day has come. */
export async function isOvertaken(work: Work, { template, recipientId, data }: AskingMail): Promise<boolean> {
  const reminder = reminders[template];
  if (reminder) {
    return !isWorkingDay(calendarDayAt(work.now)) || !(await reminder(work, data, recipientId));
  }
  const wanted = stillWanted[template];
  return wanted !== undefined && !(await wanted(work, data, recipientId));
}

/** A mail without the id asks for nothing that could be over. */
function byId(name: string, isOpen: (work: Work, id: string) => Promise<boolean>): StillTrue {
  return async (work, data) => {
    const id = data[name];
    return id === undefined || isOpen(work, id);
  };
}

function isUnanswered(work: Work, { personId, countedFrom }: Asked): Promise<boolean> {
  return stillUnchecked(work, personId ?? '', countedFrom ?? '');
}

async function isInvitationOpen(work: Work, id: string): Promise<boolean> {
  const open = await work.tx.$count(
    invitations,
    and(eq(invitations.id, id), inArray(invitations.status, [...openInvitationStatuses])),
  );
  return open > 0;
}

async function isMandateOpen(work: Work, id: string): Promise<boolean> {
  const open = await work.tx.$count(
    requestMandates,
    and(eq(requestMandates.id, id), isNull(requestMandates.answeredAt), isNull(requestMandates.endedAt)),
  );
  return open > 0;
}

async function isStillSubmitted(work: Work, { personId, month }: Asked): Promise<boolean> {
  const waiting = await work.tx.$count(
    timePeriods,
    and(
      eq(timePeriods.personId, personId ?? ''),
      eq(timePeriods.month, month ?? ''),
      eq(timePeriods.status, 'submitted'),
    ),
  );
  return waiting > 0;
}

async function isDraftOpen(work: Work, id: string): Promise<boolean> {
  const open = await work.tx.$count(
    intakeDrafts,
    and(eq(intakeDrafts.id, id), isNull(intakeDrafts.becameRequestId), gt(intakeDrafts.expiresAt, work.now)),
  );
  return open > 0;
}
