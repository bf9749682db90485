import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, sql } from 'drizzle-orm';
import { intakeDrafts, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { monthOf } from '../kernel/month';
import type { DraftAnswers } from './intake-answers';
import type { StepName } from './intake-form';
import type { TypedAnswers } from './typed-answers';

export const draftDays = 30;

export interface IntakeDraft {
  readonly id: string;
  readonly answers: DraftAnswers;
  /** The reference of the request it became: then its answers are gone from here. */
  readonly becameReference: string | null;
}

/** The draft behind a token, when its time is not up. Locked, it waits for whoever has it. */
export async function findDraft(
  work: Work,
  token: string | null,
  { lock = false } = {},
): Promise<IntakeDraft | null> {
  if (token === null) return null;
  const tokenHash = await showToken(work, token);
  const query = work.tx
    .select({
      id: intakeDrafts.id,
      answers: intakeDrafts.answers,
      becameRequestId: intakeDrafts.becameRequestId,
    })
    .from(intakeDrafts)
    .where(and(eq(intakeDrafts.tokenHash, tokenHash), gt(intakeDrafts.expiresAt, work.now)));
  const [draft] = await (lock ? query.for('update') : query);
  if (!draft) return null;
  return {
    id: draft.id,
    // Written only by `keepStep`, from answers of this form.
    answers: withoutPastMonth(draft.answers as DraftAnswers, work.now),
    becameReference: draft.becameRequestId ? await referenceOf(work, draft.becameRequestId) : null,
  };
}

/** A draft lives longer than a month lasts: a start month that is over in between is to be chosen anew. */
function withoutPastMonth(answers: DraftAnswers, now: Date): DraftAnswers {
  if (!answers.practical) return answers;
  const { startMonth, ...rest } = answers.practical;
  const isPast = typeof startMonth === 'string' && startMonth < monthOf(calendarDayAt(now));
  return isPast ? { ...answers, practical: rest } : answers;
}

/** Keeps one step beside the others and starts the 30 days anew. Gives the token of the draft. */
export async function keepStep(
  work: Work,
  token: string | null,
  step: StepName,
  typed: TypedAnswers,
): Promise<string> {
  const expiresAt = new Date(work.now.getTime() + draftDays * 86_400_000);
  const known = await findDraft(work, token, { lock: true });
  if (known && token !== null && known.becameReference === null) {
    await work.tx
      .update(intakeDrafts)
      .set({
        answers: sql`${intakeDrafts.answers} || ${JSON.stringify({ [step]: typed })}::jsonb`,
        updatedAt: work.now,
        expiresAt,
      })
      .where(eq(intakeDrafts.id, known.id));
    return token;
  }
  const fresh = randomBytes(32).toString('base64url');
  await work.tx.insert(intakeDrafts).values({
    tokenHash: await showToken(work, fresh),
    answers: { [step]: typed },
    createdAt: work.now,
    updatedAt: work.now,
    expiresAt,
  });
  return fresh;
}

/** A submitted draft keeps nothing but what it became. */
export async function emptyDraft(work: Work, draftId: string, becameRequestId: string): Promise<void> {
  await work.tx
    .update(intakeDrafts)
    .set({ answers: {}, becameRequestId, updatedAt: work.now })
    .where(eq(intakeDrafts.id, draftId));
}

/** Row-level security lets a draft be seen only with the hash of its token. */
async function showToken(work: Work, token: string): Promise<string> {
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  await work.tx.execute(sql`select set_config('app.draft_token_hash', ${tokenHash}, true)`);
  return tokenHash;
}

async function referenceOf(work: Work, requestId: string): Promise<string | null> {
  const [request] = await work.tx
    .select({ reference: reviewRequests.reference })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  return request?.reference ?? null;
}
