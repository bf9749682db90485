import { and, eq, inArray } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { openInvitationStatuses } from '../matching/invitation-status';
import { isWorkingDay } from '../requests/working-days';
import type { MailTemplate } from './mail-template';
import { pairStillWaits } from './remind-of-pairs.server';
import { questionStillWaits } from './remind-of-questions.server';
import { talkIsStillPlanned } from './remind-of-talks.server';

const askingTemplates: readonly MailTemplate[] = ['candidate-invited', 'invitation-reminder'];

type StillTrue = (work: Work, data: Readonly<Record<string, string>>) => Promise<boolean>;

/** Reminders of a day: of what waits no longer, or after its day, nobody is reminded. */
const reminders: Readonly<Partial<Record<MailTemplate, StillTrue>>> = {
  'question-reminder': questionStillWaits,
  'pair-reminder': pairStillWaits,
  'talk-reminder': talkIsStillPlanned,
  'talk-reminder-coordinator': talkIsStillPlanned,
};

/** Whether a mail asks for something that is no longer wanted: it was answered, done, moved or withdrawn, or its day has come. */
export async function isOvertaken(
  work: Work,
  template: MailTemplate,
  data: Readonly<Record<string, string>>,
): Promise<boolean> {
  const stillTrue = reminders[template];
  if (stillTrue) return !isWorkingDay(calendarDayAt(work.now)) || !(await stillTrue(work, data));
  if (!askingTemplates.includes(template) || data.invitationId === undefined) return false;
  const open = await work.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(eq(invitations.id, data.invitationId), inArray(invitations.status, [...openInvitationStatuses])),
    );
  return open.length === 0;
}
