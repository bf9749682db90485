import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { database } from '~/db/client.server';
import {
  checklistItems,
  checklistVersions,
  gateAnswers,
  gateChecks,
  gateRounds,
} from '~/db/schema/review-quality';
import type { PlantedText } from './planted-places';
import type { MadeRequest } from './requests';

/** A gate of the review of this request that was reopened and sent back; the review is there already. */
export async function plantAtGates(
  { id: requestId, requesterId: personId }: MadeRequest,
  at: Date,
  text: PlantedText,
): Promise<void> {
  const [roundId, checkId] = [randomUUID(), randomUUID()];
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    const [item] = await tx
      .select({ id: checklistItems.id, checklistId: checklistItems.checklistId })
      .from(checklistItems)
      .innerJoin(checklistVersions, eq(checklistVersions.id, checklistItems.checklistId))
      .where(eq(checklistVersions.gate, 'design'))
      .limit(1);
    if (!item) throw new Error('a gate without a list');
    await tx.insert(gateRounds).values({
      id: roundId,
      requestId,
      gate: 'design',
      round: 99,
      opening: 'reopened',
      openedAt: at,
      reason: text('reopenreason'),
      askedAt: at,
      askedById: personId,
    });
    await tx.insert(gateChecks).values({
      id: checkId,
      roundId,
      requestId,
      place: 'first',
      personId,
      checklistId: item.checklistId,
      startedAt: at,
      verdict: 'back',
      remarks: text('gateremarks'),
      submittedAt: at,
    });
    const remark = text('itemremark');
    await tx.insert(gateAnswers).values({ checkId, itemId: item.id, answer: 'no', remark });
  });
}
