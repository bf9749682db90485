import { and, eq, inArray } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { openInvitationStatuses } from '../matching/invitation-status';
import type { MailTemplate } from './mail-template';

const askingTemplates: readonly MailTemplate[] = ['candidate-invited', 'invitation-reminder'];

/** Whether a mail asks for an answer that is no longer wanted: the invitation was answered, ended or withdrawn. */
export async function isOvertaken(
  work: Work,
  template: MailTemplate,
  data: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (!askingTemplates.includes(template) || data.invitationId === undefined) return false;
  const open = await work.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(eq(invitations.id, data.invitationId), inArray(invitations.status, [...openInvitationStatuses])),
    );
  return open.length === 0;
}
