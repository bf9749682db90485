import { eq } from 'drizzle-orm';
import { activities } from '~/db/schema/activity';
import { invitations } from '~/db/schema/matching';
import { openCalls } from '~/db/schema/open-calls';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type ActivityName, activityNames } from '../activity/activity';
import { calendarDayAt } from '../kernel/calendar-day';
import { isId } from '../kernel/ids';
import { mailKey } from './mail-key';
import { notificationPlan } from './notification-plan';
import { type NewMail, queueMails } from './queue-mails.server';
import { type Circle, findRecipients, peopleWhoHear } from './recipients.server';

interface RecordedActivity extends Circle {
  readonly id: number;
  readonly name: string;
  readonly actorId: string | null;
  readonly reference: string | null;
}

/** Queues the mails that follow from an activity. Repeating it queues nothing new; gives how many were. */
export async function planNotifications(work: Work, activityId: number): Promise<number> {
  const activity = await findActivity(work, activityId);
  if (!activity || !isActivityName(activity.name)) return 0;
  const due = notificationPlan[activity.name].filter(({ when }) => when?.(activity.data) ?? true);
  if (due.length === 0) return 0;

  const data = await mailData(work, activity);
  const mails: NewMail[] = [];
  for (const { template, to, receipt, everyAddress, blind, daily } of due) {
    const ids = (await peopleWhoHear(work, to, activity)).filter((id) => receipt || id !== activity.actorId);
    for (const recipient of await findRecipients(work, ids, { everyAddress })) {
      mails.push({
        key: mailKey(
          daily ? `day-${calendarDayAt(work.now)}` : `activity-${activityId}`,
          template,
          recipient.key,
        ),
        activityId,
        template,
        language: recipient.language,
        recipientId: recipient.id,
        recipientAddress: recipient.address,
        data: blind ? withoutReference(data) : data,
      });
    }
  }
  return queueMails(work, mails);
}

async function findActivity(work: Work, activityId: number): Promise<RecordedActivity | undefined> {
  const [activity] = await work.tx
    .select({
      id: activities.id,
      name: activities.name,
      actorId: activities.actorId,
      personId: activities.personId,
      data: activities.data,
      requestId: activities.requestId,
      reference: reviewRequests.reference,
      requesterId: reviewRequests.requesterId,
      coordinatorId: reviewRequests.coordinatorId,
    })
    .from(activities)
    .leftJoin(reviewRequests, eq(reviewRequests.id, activities.requestId))
    .where(eq(activities.id, activityId));
  return activity;
}

function isActivityName(name: string): name is ActivityName {
  return (activityNames as readonly string[]).includes(name);
}

/** What of an activity a mail may say. Anything not named here stays out of the outbox. */
async function mailData(work: Work, activity: RecordedActivity): Promise<Record<string, string>> {
  const data: Record<string, string> = {};
  if (activity.reference !== null) data.reference = activity.reference;
  for (const name of ['plannedFor', 'role', 'messageId', 'personId', 'month', 'resourceId', 'findingId']) {
    const value = activity.data[name];
    if (typeof value === 'string') data[name] = value;
  }
  return { ...data, ...(await invitationData(work, activity)), ...(await callData(work, activity)) };
}

function withoutReference({ reference: _, ...data }: Record<string, string>): Record<string, string> {
  return data;
}

async function callData(work: Work, { data }: RecordedActivity): Promise<Record<string, string>> {
  const { callId } = data;
  if (typeof callId !== 'string' || !isId(callId)) return {};
  const [call] = await work.tx
    .select({ dueOn: openCalls.answerUntilOn })
    .from(openCalls)
    .where(eq(openCalls.id, callId));
  return call ? { callId, dueOn: call.dueOn } : {};
}

async function invitationData(work: Work, { data }: RecordedActivity): Promise<Record<string, string>> {
  const { invitationId } = data;
  if (typeof invitationId !== 'string' || !isId(invitationId)) return {};
  const [invitation] = await work.tx
    .select({ respondBy: invitations.respondBy })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  return invitation ? { invitationId, respondBy: invitation.respondBy.toISOString() } : {};
}
