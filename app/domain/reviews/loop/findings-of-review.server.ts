import { and, asc, eq, ne } from 'drizzle-orm';
import { findings, learningSources } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';

/** Findings of a review from which a recommendation can come: all but those that were withdrawn. */
export async function listFindingsOfReview(
  work: Work,
  requestId: string,
): Promise<{ readonly id: string; readonly title: string }[]> {
  return await work.tx
    .select({ id: findings.id, title: findings.title })
    .from(findings)
    .innerJoin(learningSources, eq(learningSources.id, findings.sourceId))
    .where(and(eq(learningSources.requestId, requestId), ne(findings.status, 'withdrawn')))
    .orderBy(asc(findings.writtenAt), asc(findings.id));
}
