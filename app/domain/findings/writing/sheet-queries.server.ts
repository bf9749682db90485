import { asc, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { findings, learningSources } from '~/db/schema/findings';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { FindingStatus, SourceOrigin } from '../finding-status';
import { type Coding, listCodings } from '../taxonomy/taxonomy-queries.server';

export interface SourceHead {
  readonly id: string;
  readonly year: number;
  readonly origin: SourceOrigin;
  /** The review it is, for whoever may know that and while that is kept. */
  readonly reference: string | null;
}

/** A review as the library knows it; `null` for whoever neither writes nor releases. */
export async function findSource(work: Work, sourceId: string): Promise<SourceHead | null> {
  const [source] = await work.tx
    .select({
      id: learningSources.id,
      year: learningSources.year,
      origin: learningSources.origin,
      reference: reviewRequests.reference,
    })
    .from(learningSources)
    .leftJoin(reviewRequests, eq(reviewRequests.id, learningSources.requestId))
    .where(eq(learningSources.id, sourceId));
  return source ?? null;
}

export interface SheetLine {
  readonly id: string;
  readonly title: string;
  readonly status: FindingStatus;
  readonly statusSince: Date;
  readonly writtenBy: string | null;
}

/** The findings of a review, and what kind of review it was. */
export async function findSheet(
  work: Work,
  sourceId: string,
): Promise<{ readonly findings: readonly SheetLine[]; readonly codings: readonly Coding[] }> {
  const lines = await work.tx
    .select({
      id: findings.id,
      title: findings.title,
      status: findings.status,
      statusSince: findings.statusSince,
      writtenBy: people.name,
    })
    .from(findings)
    .leftJoin(people, eq(people.id, findings.writtenById))
    .where(eq(findings.sourceId, sourceId))
    .orderBy(asc(findings.writtenAt), asc(findings.id));
  return { findings: lines, codings: await listCodings(work, { sourceId }) };
}

/** How many findings a review has, by state; zero where its sheet is not open. */
export async function countFindings(
  work: Work,
  requestId: string,
): Promise<{ readonly total: number; readonly drafts: number }> {
  const rows = await work.tx
    .select({ status: findings.status })
    .from(findings)
    .innerJoin(learningSources, eq(learningSources.id, findings.sourceId))
    .where(eq(learningSources.requestId, requestId));
  return { total: rows.length, drafts: rows.filter(({ status }) => status === 'draft').length };
}
