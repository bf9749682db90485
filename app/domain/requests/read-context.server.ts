import { eq } from 'drizzle-orm';
import { contextReads, requestContexts } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { emptyContext, type RequestContext, type ReviewContext } from './request-context';
import { findRequestSeal, type RequestSeal } from './request-key.server';

/** On what ground somebody reads the context of a request. */
export type ReadGround = (typeof contextReads.ground.enumValues)[number];

/**
 * The only way to read what a request is about: every read by a person is on record, in the same transaction,
 * with its ground. `null` for whoever row-level security does not let see it; then nothing was read.
 */
export async function readContext(
  work: Work,
  requestId: string,
  ground: ReadGround,
): Promise<RequestContext | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const key = await findRequestSeal(work, requestId);
  const [row] = await work.tx
    .select({ sealed: requestContexts.sealed })
    .from(requestContexts)
    .where(eq(requestContexts.requestId, requestId));
  if (!key || !row) return null;
  await work.tx.insert(contextReads).values({ requestId, personId, ground, readAt: work.now });
  // Sealed by `writeContext` alone, so what is in it is a part of a context.
  const content: Partial<RequestContext> = JSON.parse(key.open('context', requestId, row.sealed));
  return { ...emptyContext, ...content };
}

/** For a candidate who was cleared, and for whoever holds a seat. Recorded like every other read. */
export async function readReviewContext(
  work: Work,
  requestId: string,
  ground: Extract<ReadGround, 'candidate' | 'reviewer' | 'supervisor'>,
): Promise<ReviewContext | null> {
  const context = await readContext(work, requestId, ground);
  if (!context) return null;
  const { urgencyReason: _, reviewerObjection: __, ...forReview } = context;
  return forReview;
}

/** Keeps the context of a request, in the place of what was kept before. */
export async function writeContext(
  work: Work,
  key: RequestSeal,
  requestId: string,
  context: Partial<RequestContext>,
): Promise<void> {
  const sealed = key.seal('context', requestId, JSON.stringify(context));
  await work.tx
    .insert(requestContexts)
    .values({ requestId, sealed })
    .onConflictDoUpdate({ target: requestContexts.requestId, set: { sealed } });
}
