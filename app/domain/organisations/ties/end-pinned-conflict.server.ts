import { and, eq, isNull } from 'drizzle-orm';
import { conflictDeclarations, pinnedConflictReasons } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { EndedPinnedConflict } from './inputs';
import { pinKeeper } from './pin-keeper';

type Ending = EndedPinnedConflict & { readonly conflictId: string };

/** Ends a pinned conflict, with the reason; from this day on it is a former tie, or never was one. */
export async function endPinnedConflict(
  work: Work,
  personId: string,
  { conflictId, endGround, reason }: Ending,
): Promise<Result<null, 'not-found' | 'own-record' | 'pin-ended'>> {
  const keeper = pinKeeper(work.actor, personId);
  if (!keeper.ok) return keeper;
  const isIt = and(
    eq(conflictDeclarations.id, conflictId),
    eq(conflictDeclarations.personId, personId),
    eq(conflictDeclarations.isPinned, true),
  );
  if ((await work.tx.$count(conflictDeclarations, isIt)) === 0) return fail('not-found');
  const [ended] = await work.tx
    .update(conflictDeclarations)
    .set({ endedAt: work.now, endedById: keeper.value, endGround })
    .where(and(isIt, isNull(conflictDeclarations.endedAt)))
    .returning({
      organisationId: conflictDeclarations.organisationId,
      kind: conflictDeclarations.pinnedKind,
    });
  if (!ended) return fail('pin-ended');
  await work.tx
    .update(pinnedConflictReasons)
    .set({ endReason: reason })
    .where(eq(pinnedConflictReasons.conflictId, conflictId));
  await recordActivity(work, {
    name: 'organisations.pinned-conflict-ended',
    personId,
    ...(ended.organisationId ? { organisationId: ended.organisationId } : {}),
    data: { conflictId, kind: ended.kind, ground: endGround },
  });
  return succeed(null);
}
