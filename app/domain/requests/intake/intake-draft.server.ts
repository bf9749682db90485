import { randomUUID } from 'node:crypto';
import { and, eq, gt, or, sql } from 'drizzle-orm';
import { intakeDrafts, mailedLinks } from '~/db/schema/intake';
import { reviewRequests } from '~/db/schema/requests';
import { newContentKey, seal, unlockContentKey, unseal } from '~/db/sealing.server';
import type { Work } from '~/db/with-actor.server';
import { newSecretToken } from '../../accounts/secret-token.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { daysFrom } from '../../kernel/instant';
import { monthOf } from '../../kernel/month';
import type { RequestKind } from '../request-kind';
import type { DraftAnswers } from './intake-answers';
import type { StepName } from './intake-steps';
import { showToken } from './mailed-link.server';
import type { TypedAnswers } from './typed-answers';

export const draftDays = 30;

export interface IntakeDraft {
  readonly id: string;
  readonly kind: RequestKind;
  readonly answers: DraftAnswers;
  /** The coordinator who fills it in for somebody who phoned, as long as it was not laid before that person. */
  readonly filledInBy: string | null;
  readonly onBehalfById: string | null;
  readonly followsRequestId: string | null;
  /** The reference of the request it became: then its answers are gone from here. */
  readonly becameReference: string | null;
}

/**
 * The draft behind a token, when its time is not up: the token of the browser it began in, or that of a mailed link
 * that still works. Locked, it waits for whoever has it.
 */
export async function findDraft(
  work: Work,
  token: string | null,
  { lock = false } = {},
): Promise<IntakeDraft | null> {
  if (token === null) return null;
  const tokenHash = await showToken(work, 'draft', token);
  const linked = sql`${intakeDrafts.id} = (${work.tx
    .select({ draftId: mailedLinks.draftId })
    .from(mailedLinks)
    .where(and(eq(mailedLinks.tokenHash, tokenHash), gt(mailedLinks.expiresAt, work.now)))})`;
  const query = work.tx
    .select()
    .from(intakeDrafts)
    .where(and(or(eq(intakeDrafts.tokenHash, tokenHash), linked), gt(intakeDrafts.expiresAt, work.now)));
  const [draft] = await (lock ? query.for('update') : query);
  return draft ? await openDraft(work, draft) : null;
}

async function openDraft(work: Work, draft: typeof intakeDrafts.$inferSelect): Promise<IntakeDraft> {
  const { id, kind, onBehalfById, handedOverAt, followsRequestId, becameRequestId } = draft;
  return {
    id,
    kind,
    answers: withoutPastMonths(openAnswers(draft), work.now),
    onBehalfById,
    filledInBy: handedOverAt === null ? onBehalfById : null,
    followsRequestId,
    becameReference: becameRequestId ? await referenceOf(work, becameRequestId) : null,
  };
}

/** A draft lives longer than a month lasts: a start month that is over in between is to be chosen anew. */
function withoutPastMonths(answers: DraftAnswers, now: Date): DraftAnswers {
  const thisMonth = monthOf(calendarDayAt(now));
  return Object.fromEntries(
    Object.entries(answers).map(([name, typed]) => {
      const { startMonth, ...rest } = typed;
      const isPast = typeof startMonth === 'string' && startMonth < thisMonth;
      return [name, isPast ? rest : typed];
    }),
  );
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
  const known = await findDraft(work, token, { lock: true });
  if (known && token !== null && known.becameReference === null) {
    await work.tx
      .update(intakeDrafts)
      .set({
        kind,
        ...sealAnswers(known.id, { ...known.answers, [step]: typed }),
        updatedAt: work.now,
        expiresAt: expiryFrom(work.now),
      })
      .where(eq(intakeDrafts.id, known.id));
    return token;
  }
  return beginDraft(work, { kind, answers: { [step]: typed } });
}

interface NewDraft {
  readonly kind: RequestKind;
  readonly answers: DraftAnswers;
  readonly onBehalfById?: string;
  readonly followsRequestId?: string;
}

/** A new draft with what is known already. Gives its token, which only the browser keeps. */
export async function beginDraft(work: Work, { answers, ...draft }: NewDraft): Promise<string> {
  const token = newSecretToken();
  const id = randomUUID();
  await work.tx.insert(intakeDrafts).values({
    ...draft,
    id,
    tokenHash: await showToken(work, 'draft', token),
    ...sealAnswers(id, answers),
    createdAt: work.now,
    updatedAt: work.now,
    expiresAt: expiryFrom(work.now),
  });
  return token;
}

function expiryFrom(now: Date): Date {
  return daysFrom(now, draftDays);
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
  // Sealed only here, from answers of this form.
  return JSON.parse(unseal(unlockContentKey(lockedKey), `draft/${id}`, sealedAnswers)) as DraftAnswers;
}

async function referenceOf(work: Work, requestId: string): Promise<string | null> {
  const [request] = await work.tx
    .select({ reference: reviewRequests.reference })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  return request?.reference ?? null;
}
