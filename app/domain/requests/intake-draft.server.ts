import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, eq, gt, sql } from 'drizzle-orm';
import { intakeDrafts } from '~/db/schema/intake';
import { reviewRequests } from '~/db/schema/requests';
import { newContentKey, seal, unlockContentKey, unseal } from '~/db/sealing.server';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { monthOf } from '../kernel/month';
import type { DraftAnswers } from './intake-answers';
import type { StepName } from './intake-form';
import type { RequestKind } from './request-kind';
import type { TypedAnswers } from './typed-answers';

export const draftDays = 30;

export interface IntakeDraft {
  readonly id: string;
  readonly kind: RequestKind;
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
      kind: intakeDrafts.kind,
      lockedKey: intakeDrafts.lockedKey,
      sealedAnswers: intakeDrafts.sealedAnswers,
      becameRequestId: intakeDrafts.becameRequestId,
    })
    .from(intakeDrafts)
    .where(and(eq(intakeDrafts.tokenHash, tokenHash), gt(intakeDrafts.expiresAt, work.now)));
  const [draft] = await (lock ? query.for('update') : query);
  if (!draft) return null;
  return {
    id: draft.id,
    kind: draft.kind,
    answers: withoutPastMonth(openAnswers(draft), work.now),
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

interface KeptStep {
  readonly kind: RequestKind;
  readonly step: StepName;
  readonly typed: TypedAnswers;
}

/** Keeps one step beside the others and starts the 30 days anew. Gives the token of the draft. */
export async function keepStep(
  work: Work,
  token: string | null,
  { kind, step, typed }: KeptStep,
): Promise<string> {
  const expiresAt = new Date(work.now.getTime() + draftDays * 86_400_000);
  const known = await findDraft(work, token, { lock: true });
  if (known && token !== null && known.becameReference === null) {
    await work.tx
      .update(intakeDrafts)
      .set({
        kind,
        ...sealAnswers(known.id, { ...known.answers, [step]: typed }),
        updatedAt: work.now,
        expiresAt,
      })
      .where(eq(intakeDrafts.id, known.id));
    return token;
  }
  const fresh = randomBytes(32).toString('base64url');
  const id = randomUUID();
  await work.tx.insert(intakeDrafts).values({
    id,
    kind,
    tokenHash: await showToken(work, fresh),
    ...sealAnswers(id, { [step]: typed }),
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
    .set({ lockedKey: null, sealedAnswers: null, becameRequestId, updatedAt: work.now })
    .where(eq(intakeDrafts.id, draftId));
}

interface Sealed {
  readonly lockedKey: Buffer | null;
  readonly sealedAnswers: Buffer | null;
}

/** Every time under a new key: what was sealed before cannot be opened any more. */
function sealAnswers(draftId: string, answers: DraftAnswers): Sealed {
  const key = newContentKey();
  return {
    lockedKey: key.locked,
    sealedAnswers: seal(key.open, `draft/${draftId}`, JSON.stringify(answers)),
  };
}

function openAnswers({ id, lockedKey, sealedAnswers }: Sealed & { readonly id: string }): DraftAnswers {
  if (lockedKey === null || sealedAnswers === null) return {};
  // Sealed only by `keepStep`, from answers of this form.
  return JSON.parse(unseal(unlockContentKey(lockedKey), `draft/${id}`, sealedAnswers)) as DraftAnswers;
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
