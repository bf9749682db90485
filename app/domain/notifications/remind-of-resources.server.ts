import { and, eq, isNull, lte } from 'drizzle-orm';
import { resources, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { addDays, type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { type Freshness, freshnessOn } from '../resources/freshness';
import { stepBackDaysAfter, warnDaysBefore } from '../resources/resource-settings';
import type { MailTemplate } from './mail-template';
import { queueMails } from './queue-mails.server';
import { findRecipients, listCoordinators } from './recipients.server';
import { reminderMail } from './reminder-mail.server';

const templates: Readonly<Record<Exclude<Freshness, 'current'>, MailTemplate>> = {
  'due-soon': 'resource-due',
  overdue: 'resource-overdue',
  'stepped-back': 'resource-stepped-back',
};

interface Due {
  readonly id: string;
  readonly ownerId: string | null;
  readonly reviewByOn: CalendarDay;
  readonly freshness: Exclude<Freshness, 'current'>;
}

/**
 * Tells whoever looks after a published resource that it has to be looked at, that it is overdue, and that readers do
 * not find it any more; the last also tells the coordinators. They hear all of it where nobody looks after it. Of each
 * everybody hears once; gives how many mails were new.
 */
export async function remindOfResources(work: Work): Promise<number> {
  const due = await listDue(work);
  if (due.length === 0) return 0;
  const coordinators = await listCoordinators(work);
  const ownerIds = due.flatMap(({ ownerId }) => ownerId ?? []);
  const reachable = await findRecipients(work, [...new Set([...ownerIds, ...coordinators])]);
  const recipientOf = new Map(reachable.map((one) => [one.id, one]));
  return queueMails(
    work,
    due.flatMap(({ id, ownerId, reviewByOn, freshness }) => {
      const owner = ownerId === null ? undefined : recipientOf.get(ownerId);
      const hears = owner && freshness !== 'stepped-back' ? [] : coordinators;
      const endsOn = addDays(reviewByOn, stepBackDaysAfter + 1);
      return [...new Set([...(owner ? [owner.id] : []), ...hears])].flatMap((personId) => {
        const to = recipientOf.get(personId);
        if (!to) return [];
        const reminder = {
          occasion: `resource-${id}-${reviewByOn}-${freshness}`,
          template: templates[freshness],
          data: { resourceId: id, dueOn: reviewByOn, endsOn },
        };
        return [reminderMail(reminder, to)];
      });
    }),
  );
}

async function listDue({ tx, now }: Work): Promise<Due[]> {
  const today = calendarDayAt(now);
  const rows = await tx
    .select({ id: resources.id, ownerId: resources.ownerId, reviewByOn: resources.reviewByOn })
    .from(resources)
    .innerJoin(
      resourceVersions,
      and(eq(resourceVersions.resourceId, resources.id), eq(resourceVersions.state, 'published')),
    )
    .where(and(isNull(resources.withdrawnAt), lte(resources.reviewByOn, addDays(today, warnDaysBefore))));
  return rows.flatMap(({ reviewByOn, ...row }) => {
    if (reviewByOn === null) return [];
    const freshness = freshnessOn(today, reviewByOn);
    return freshness === 'current' ? [] : [{ ...row, reviewByOn, freshness }];
  });
}

/** Whether what a mail says is still so when it leaves: nobody looked meanwhile, and readers can still have it. */
export async function resourceStillWaits(
  work: Work,
  { resourceId, dueOn }: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (!resourceId || !dueOn) return true;
  const waiting = await work.tx.$count(
    resources,
    and(eq(resources.id, resourceId), eq(resources.reviewByOn, dueOn), isNull(resources.withdrawnAt)),
  );
  return waiting > 0;
}
