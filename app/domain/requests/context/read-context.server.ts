import { eq } from 'drizzle-orm';
import { requestContexts } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { emptyContext, type RequestContext, type ReviewContext } from './request-context';
import { type ReadGround, type RequestSeal, readRequest } from './request-key.server';

/** What a request is about; the read is recorded. `null` for whoever row-level security does not let see it. */
export async function readContext(
  work: Work,
  requestId: string,
  ground: ReadGround,
): Promise<RequestContext | null> {
  const [row] = await work.tx
    .select({ sealed: requestContexts.sealed })
    .from(requestContexts)
    .where(eq(requestContexts.requestId, requestId));
  const reading = row ? await readRequest(work, requestId, ground) : null;
  if (!row || !reading) return null;
  // Sealed by `writeContext` alone, so what is in it is a part of a context.
  const content: Partial<RequestContext> = JSON.parse(reading.open('context', requestId, row.sealed));
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
