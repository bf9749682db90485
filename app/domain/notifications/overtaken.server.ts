import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { intakeDrafts, requestMandates } from '~/db/schema/intake';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { openInvitationStatuses } from '../matching/invitation-status';
import type { MailTemplate } from './mail-template';

/** What a mail asks for, found by the id in its data; gives whether that is still wanted. */
const stillWanted: Readonly<
  Partial<
    Record<MailTemplate, { readonly id: string; readonly ask: (work: Work, id: string) => Promise<boolean> }>
  >
> = {
  'candidate-invited': { id: 'invitationId', ask: isInvitationOpen },
  'invitation-reminder': { id: 'invitationId', ask: isInvitationOpen },
  'mandate-reminder': { id: 'mandateId', ask: isMandateOpen },
  'draft-expiring': { id: 'draftId', ask: isDraftOpen },
};

/** Whether a mail asks for something that is no longer wanted: it was answered, ended or withdrawn. */
export async function isOvertaken(
  work: Work,
  template: MailTemplate,
  data: Readonly<Record<string, string>>,
): Promise<boolean> {
  const asking = stillWanted[template];
  const id = asking && data[asking.id];
  return asking !== undefined && id !== undefined && !(await asking.ask(work, id));
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

async function isDraftOpen(work: Work, id: string): Promise<boolean> {
  const open = await work.tx.$count(
    intakeDrafts,
    and(eq(intakeDrafts.id, id), isNull(intakeDrafts.becameRequestId), gt(intakeDrafts.expiresAt, work.now)),
  );
  return open > 0;
}
