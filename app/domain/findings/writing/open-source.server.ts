import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { learningSources } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { findReviewHead } from '../../reviews/review-queries.server';
import { applyCodes } from '../taxonomy/apply-codes.server';
import { canWriteFindings } from './can-write-findings';
import type { sourceInput } from './inputs';

type Input = z.output<typeof sourceInput>;

type OpenRefusal =
  | 'not-found'
  | 'not-yours'
  | 'too-early-for-findings'
  | 'sheet-open'
  | 'year-to-come'
  | 'not-an-option'
  | 'too-many';

/** Opens the sheet of a review: what kind of review it was, for everything that is learned from it. */
export async function openReviewSource(
  work: Work,
  { reference, ...input }: Input & { readonly reference: string },
): Promise<Result<{ readonly sourceId: string }, OpenRefusal>> {
  const head = await findReviewHead(work, reference);
  if (!head || head.parts.includes('commissioner')) return fail('not-found');
  const can = canWriteFindings(head);
  if (!can.allowed) return fail(can.reason);
  return await addSource(work, input, head.requestId);
}

/** A review of before the portal: known to the library alone. */
export async function openEarlierSource(
  work: Work,
  input: Input,
): Promise<Result<{ readonly sourceId: string }, OpenRefusal>> {
  return hasRole(work.actor, 'coordinator') ? await addSource(work, input, null) : fail('not-found');
}

async function addSource(
  work: Work,
  { year, codes }: Input,
  requestId: string | null,
): Promise<Result<{ readonly sourceId: string }, OpenRefusal>> {
  if (year > yearOf(calendarDayAt(work.now))) return fail('year-to-come', { year: 'year-to-come' });
  // Given here: who may read a source is looked up by its id, which a row that is being written cannot give back.
  const sourceId = randomUUID();
  await refusedBy({ learning_sources_request_id_unique: 'sheet-open' }, () =>
    work.tx.insert(learningSources).values({
      id: sourceId,
      requestId,
      origin: requestId === null ? 'earlier' : 'portal',
      year,
      recordedById: personIdOf(work.actor),
      recordedAt: work.now,
    }),
  );
  const coded = await applyCodes(work, { sourceId }, codes);
  if (!coded.ok) return coded;
  await recordActivity(work, { name: 'findings.source-opened', data: { sourceId } });
  return succeed({ sourceId });
}

/** The source of a review, when its sheet is open. */
export async function findSourceOfRequest(
  work: Work,
  requestId: string,
): Promise<{ readonly id: string; readonly year: number } | null> {
  const [source] = await work.tx
    .select({ id: learningSources.id, year: learningSources.year })
    .from(learningSources)
    .where(eq(learningSources.requestId, requestId));
  return source ?? null;
}
