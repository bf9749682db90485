import { eq } from 'drizzle-orm';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { loadAccreditationFacts } from '../registry/accreditation/counting-records.server';
import { type LapseMoment, lapseMoments, stillAt } from '../registry/accreditation/lapse-moments';
import type { MailTemplate } from './mail-template';
import { queueMails } from './queue-mails.server';
import { findRecipients, listCoordinators, type Recipient } from './recipients.server';
import { reminderMail } from './reminder-mail.server';

/**
 * Tells the person and the coordinators three months and one month before something lapses, and when it has, with
 * what that means. Everybody hears of one moment once; gives how many mails were new.
 */
export async function remindOfLapses(work: Work): Promise<number> {
  const today = calendarDayAt(work.now);
  const members = await work.tx
    .select({ personId: registryProfiles.personId, leftOn: registryProfiles.leftOn })
    .from(registryProfiles);
  const factsOf = await loadAccreditationFacts(work);
  const due = members
    .filter(({ leftOn }) => leftOn === null)
    .flatMap(({ personId }) =>
      lapseMoments(factsOf(personId), today).map((moment) => ({ personId, moment })),
    );
  if (due.length === 0) return 0;
  const reachable = await findRecipients(work, [...new Set(due.map(({ personId }) => personId))]);
  const persons = new Map(reachable.map((one) => [one.id, one]));
  const coordinators = await findRecipients(work, await listCoordinators(work));
  return queueMails(
    work,
    due.flatMap(({ personId, moment }) => {
      const person = persons.get(personId);
      if (!person) return [];
      return [
        mailOf(personId, moment, person, moment.isOver ? 'lapse-now' : 'lapse-ahead'),
        ...coordinators
          .filter(({ id }) => id !== personId)
          .map((one) =>
            mailOf(
              personId,
              moment,
              one,
              moment.isOver ? 'lapse-now-coordinator' : 'lapse-ahead-coordinator',
            ),
          ),
      ];
    }),
  );
}

function mailOf(subjectId: string, moment: LapseMoment, to: Recipient, template: MailTemplate) {
  const { role, what, on, effect, name } = moment;
  return reminderMail(
    {
      occasion: `lapse-${subjectId}-${role}-${what}-${on}-${name}`,
      template,
      data: { subjectId, role, what, dueOn: on, effect },
    },
    to,
  );
}

/** Whether what a mail warns of, or says has lapsed, is still so when it leaves. */
export async function lapseStillTrue(
  work: Work,
  data: Readonly<Record<string, string>>,
  isOver: boolean,
): Promise<boolean> {
  const { subjectId, role, what, dueOn } = data;
  if (!subjectId || !role || !what || !dueOn) return true;
  const [profile] = await work.tx
    .select({ leftOn: registryProfiles.leftOn })
    .from(registryProfiles)
    .where(eq(registryProfiles.personId, subjectId));
  if (!profile || profile.leftOn !== null) return false;
  const facts = (await loadAccreditationFacts(work, [subjectId]))(subjectId);
  const today: CalendarDay = calendarDayAt(work.now);
  return stillAt(facts, { role, what, on: dueOn, isOver }, today);
}
