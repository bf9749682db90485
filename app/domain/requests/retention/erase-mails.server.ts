import { and, inArray, lt, or, sql } from 'drizzle-orm';
import { personEmails } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { requestMandates } from '~/db/schema/intake';
import { invitations } from '~/db/schema/matching';
import { developmentMails, outboxMails } from '~/db/schema/notifications';
import { openCalls } from '~/db/schema/open-calls';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { ErasedCounts } from './erased-kind';
import { keptSince, mailDays } from './retention';

/** Every mail about these requests, sent or not: found by what they followed from and by what they name. */
export async function eraseMailsAbout(work: Work, requestIds: readonly string[]): Promise<ErasedCounts> {
  if (requestIds.length === 0) return {};
  const ids = [...requestIds];
  const named = await namesOf(work, ids);
  const ofRequests = work.tx
    .select({ id: activities.id })
    .from(activities)
    .where(inArray(activities.requestId, ids));
  const found = await work.tx
    .select({ id: outboxMails.id })
    .from(outboxMails)
    .where(
      or(
        inArray(outboxMails.activityId, ofRequests),
        sql`exists (select from jsonb_each_text(${outboxMails.data}) part where part.value = any (${textArray(named)}))`,
      ),
    );
  const mailIds = found.map(({ id }) => id);
  const readable = await work.tx
    .delete(developmentMails)
    .where(
      or(
        mailIds.length > 0 ? inArray(developmentMails.outboxMailId, mailIds) : undefined,
        sql`exists (select from unnest(${textArray(named)}) part
          where position(part in ${developmentMails.subject} || ${developmentMails.text} || ${developmentMails.html}) > 0)`,
      ),
    )
    .returning({ id: developmentMails.id });
  if (mailIds.length > 0) await work.tx.delete(outboxMails).where(inArray(outboxMails.id, mailIds));
  return { mails: mailIds.length, 'development-mails': readable.length };
}

/** Every mail to these people, whatever it was about; before their addresses go. */
export async function eraseMailsTo(work: Work, personIds: readonly string[]): Promise<ErasedCounts> {
  if (personIds.length === 0) return {};
  const theirs = work.tx
    .select({ address: personEmails.address })
    .from(personEmails)
    .where(inArray(personEmails.personId, [...personIds]));
  const readable = await work.tx
    .delete(developmentMails)
    .where(inArray(developmentMails.recipientAddress, theirs))
    .returning({ id: developmentMails.id });
  const mails = await work.tx
    .delete(outboxMails)
    .where(
      or(inArray(outboxMails.recipientId, [...personIds]), inArray(outboxMails.recipientAddress, theirs)),
    )
    .returning({ id: outboxMails.id });
  return { mails: mails.length, 'development-mails': readable.length };
}

/** Mails of any kind whose time is up. One that still has to be sent stays. */
export async function eraseOldMails(work: Work): Promise<ErasedCounts> {
  const since = keptSince(mailDays, work.now);
  const readable = await work.tx
    .delete(developmentMails)
    .where(lt(developmentMails.receivedAt, since))
    .returning({ id: developmentMails.id });
  const mails = await work.tx
    .delete(outboxMails)
    .where(and(inArray(outboxMails.status, ['sent', 'given-up']), lt(outboxMails.createdAt, since)))
    .returning({ id: outboxMails.id });
  return { mails: mails.length, 'development-mails': readable.length };
}

/** What a mail can name that leads to one of these requests. */
async function namesOf(work: Work, requestIds: string[]): Promise<string[]> {
  const references = await work.tx
    .select({ name: reviewRequests.reference })
    .from(reviewRequests)
    .where(inArray(reviewRequests.id, requestIds));
  const invited = await work.tx
    .select({ name: invitations.id })
    .from(invitations)
    .where(inArray(invitations.requestId, requestIds));
  const called = await work.tx
    .select({ name: openCalls.id })
    .from(openCalls)
    .where(inArray(openCalls.requestId, requestIds));
  const mandated = await work.tx
    .select({ name: requestMandates.id })
    .from(requestMandates)
    .where(inArray(requestMandates.requestId, requestIds));
  return [...requestIds, ...[...references, ...invited, ...called, ...mandated].map(({ name }) => name)];
}

function textArray(values: readonly string[]) {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}
