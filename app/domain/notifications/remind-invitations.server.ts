import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { openInvitationStatuses } from '../matching/invitation-status';
import { mailKey } from './mail-key';
import { queueMails } from './queue-mails.server';
import { findRecipients } from './recipients.server';

/** The last day of an invitation; who was invited for a shorter time than two days is not reminded. */
const remindBeforeHours = 24;
const leastHoursToAnswer = 48;

/** Reminds everybody whose invitation ends within a day, once. Gives how many reminders were new. */
export async function remindInvitations(work: Work): Promise<number> {
  const due = await work.tx
    .select({
      id: invitations.id,
      personId: invitations.personId,
      respondBy: invitations.respondBy,
      reference: reviewRequests.reference,
    })
    .from(invitations)
    .innerJoin(reviewRequests, eq(reviewRequests.id, invitations.requestId))
    .where(
      and(
        inArray(invitations.status, [...openInvitationStatuses]),
        gt(invitations.respondBy, work.now),
        lte(invitations.respondBy, new Date(work.now.getTime() + remindBeforeHours * 3_600_000)),
        sql`${invitations.respondBy} - ${invitations.invitedAt} >= make_interval(hours => ${leastHoursToAnswer})`,
      ),
    );
  const recipients = await findRecipients(
    work,
    due.map((invitation) => invitation.personId),
  );
  const byId = new Map(recipients.map((recipient) => [recipient.id, recipient]));
  return queueMails(
    work,
    due.flatMap((invitation) => {
      const recipient = byId.get(invitation.personId);
      if (!recipient) return [];
      return {
        key: mailKey(`invitation-${invitation.id}`, 'invitation-reminder', recipient.id),
        activityId: null,
        template: 'invitation-reminder',
        language: recipient.language,
        recipientId: recipient.id,
        recipientAddress: recipient.address,
        data: {
          reference: invitation.reference,
          invitationId: invitation.id,
          respondBy: invitation.respondBy.toISOString(),
        },
      } as const;
    }),
  );
}
