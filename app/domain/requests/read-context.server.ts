import { eq } from 'drizzle-orm';
import { contextReads, requestContexts } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import type { Theme } from '../registry/expertise';
import type { AgeBand, FamilyInformed, PeriodEnd, PeriodLength, Trigger } from './request-answers';

/** On what ground somebody reads the context of a request. */
export type ReadGround = (typeof contextReads.ground.enumValues)[number];

export interface RequestContext {
  readonly learningQuestion: string;
  readonly background: string;
  readonly commitment: string;
  readonly alreadyDone: string;
  readonly urgencyReason: string;
  readonly reportKeeping: string;
  readonly reviewerObjection: string;
  readonly trigger: Trigger;
  readonly themes: readonly Theme[];
  readonly ageBand: AgeBand;
  readonly periodLength: PeriodLength;
  readonly periodEnd: PeriodEnd;
  readonly familyInformed: FamilyInformed;
}

/** What whoever does the review needs: not whom the requester objects to, and not why it is urgent. */
export type ReviewContext = Omit<RequestContext, 'urgencyReason' | 'reviewerObjection'>;

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
  const [row] = await work.tx.select().from(requestContexts).where(eq(requestContexts.requestId, requestId));
  if (!row) return null;
  await work.tx.insert(contextReads).values({ requestId, personId, ground, readAt: work.now });
  const { requestId: _, ...context } = row;
  // The columns hold plain text; what goes in was checked against these vocabularies when it was written.
  return context as RequestContext;
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
