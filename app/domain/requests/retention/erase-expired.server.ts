import { randomUUID } from 'node:crypto';
import { and, inArray, isNull, lt, or } from 'drizzle-orm';
import { contactMessages } from '~/db/schema/contact';
import { reviewRequests } from '~/db/schema/requests';
import { erasureBatches, requestHolds, requestTombstones } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { stripPeople } from '../../accounts/strip-people.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { outcomes } from '../closing/outcome';
import { removeExpiredDrafts } from '../intake/remove-expired-drafts.server';
import { countRowsOf } from './count-rows-of.server';
import { listCandidates } from './due-erasures.server';
import { eraseMailsAbout, eraseMailsTo, eraseOldMails } from './erase-mails.server';
import { addCounts, type ErasedCounts } from './erased-kind';
import { lockPastRequesters } from './past-requesters.server';
import { handledMessageDays, keptSince, unhandledMessageDays } from './retention';

/**
 * As many as surely fit in the seconds a statement may take: for every activity that goes Postgres looks through the
 * whole outbox. What is over goes in the next run.
 */
const mostRequests = 10;

export interface Erasure {
  readonly batchId: string;
  readonly references: readonly string[];
  readonly counts: ErasedCounts;
}

/**
 * Erases everything whose time is up and on which no hold stands, and leaves a tombstone of every request; all of it
 * or nothing. `null` when nothing was due: then nothing is written either.
 */
export async function eraseExpired(work: Work): Promise<Result<Erasure | null, 'not-found'>> {
  if (work.actor.kind !== 'system') return fail('not-found');
  const requests = await lockDueRequests(work);
  const ids = requests.map(({ id }) => id);
  const counts = addCounts(
    await countRowsOf(work, ids),
    await eraseMailsAbout(work, ids),
    await eraseOldMails(work),
    { 'contact-messages': await eraseContactMessages(work), drafts: await removeExpiredDrafts(work) },
    await erasePastRequesters(work, ids),
  );
  if (Object.keys(counts).length === 0) return succeed(null);

  const batchId = randomUUID();
  await work.tx.insert(erasureBatches).values({ id: batchId, ranAt: work.now, counts });
  await buryRequests(work, batchId, requests);
  await recordActivity(work, { name: 'requests.content-erased', data: { batchId, ...counts } });
  return succeed({ batchId, references: requests.map(({ reference }) => reference), counts });
}

type DueRequest = Awaited<ReturnType<typeof lockDueRequests>>[number];

/** A hold that is placed while this waits for the rows stands; of two runs the second finds them gone. */
async function lockDueRequests(work: Work) {
  const due = (await listCandidates(work))
    .filter(({ standing }) => standing === 'due')
    .sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
    .slice(0, mostRequests)
    .map(({ id }) => id);
  if (due.length === 0) return [];
  const locked = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      kind: reviewRequests.kind,
      status: reviewRequests.status,
      submittedAt: reviewRequests.submittedAt,
      closedAt: reviewRequests.closedAt,
      closedReason: reviewRequests.closedReason,
    })
    .from(reviewRequests)
    .where(inArray(reviewRequests.id, due))
    .orderBy(reviewRequests.id)
    .for('update');
  const holds = await work.tx
    .select({ requestId: requestHolds.requestId })
    .from(requestHolds)
    .where(and(inArray(requestHolds.requestId, due), isNull(requestHolds.liftedAt)));
  const held = new Set(holds.map(({ requestId }) => requestId));
  return locked.filter(({ id }) => !held.has(id));
}

/** First the tombstones: without one the database lets no request go. What belongs to a request goes with its row. */
async function buryRequests(work: Work, batchId: string, requests: readonly DueRequest[]): Promise<void> {
  if (requests.length === 0) return;
  const ids = requests.map(({ id }) => id);
  await work.tx.insert(requestTombstones).values(
    requests.map(({ reference, kind, status, submittedAt, closedAt, closedReason }) => {
      const outcome = outcomes.find((one) => one === status);
      if (!outcome || !closedAt || !closedReason) throw new Error('a request that did not end is not erased');
      return {
        reference,
        kind,
        submittedAt,
        closedAt,
        outcome,
        reason: closedReason,
        erasedAt: work.now,
        batchId,
      };
    }),
  );
  await work.tx.delete(requestHolds).where(inArray(requestHolds.requestId, ids));
  await work.tx.delete(reviewRequests).where(inArray(reviewRequests.id, ids));
}

async function eraseContactMessages(work: Work): Promise<number> {
  const gone = await work.tx
    .delete(contactMessages)
    .where(
      or(
        lt(contactMessages.handledAt, keptSince(handledMessageDays, work.now)),
        lt(contactMessages.receivedAt, keptSince(unhandledMessageDays, work.now)),
      ),
    )
    .returning({ id: contactMessages.id });
  return gone.length;
}

async function erasePastRequesters(work: Work, goingIds: readonly string[]): Promise<ErasedCounts> {
  const past = await lockPastRequesters(work, goingIds);
  const mails = await eraseMailsTo(work, past);
  const addresses = await stripPeople(work, past);
  return addCounts(mails, { requesters: past.length, addresses: addresses.length });
}
