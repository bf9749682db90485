import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { codings, findingRevisions, findingSteps, findings, learningSources } from '~/db/schema/findings';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../accounts/actor';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { type FindingParts, findingMoves } from './finding-lifecycle';
import type { FindingDecision } from './finding-status';

export interface FindingForChange {
  readonly findingId: string;
  /** The version of the finding as the page showed it. */
  readonly version: number;
}

export type FindingRow = typeof findings.$inferSelect;

export interface OpenedFinding {
  readonly finding: FindingRow;
  readonly parts: FindingParts;
}

/** A finding, locked until the transaction ends, when it still is as the page showed it. */
export async function openFinding(
  work: Work,
  { findingId, version }: FindingForChange,
): Promise<Result<OpenedFinding, 'not-found' | 'stale'>> {
  if (personIdOf(work.actor) === null) return fail('not-found');
  const [finding] = await work.tx.select().from(findings).where(eq(findings.id, findingId)).for('update');
  if (!finding) return fail('not-found');
  const parts = await partsInFinding(work, finding);
  if (!parts.writes && !parts.releases) return fail('not-found');
  return finding.version === version ? succeed({ finding, parts }) : fail('stale');
}

/** What the person who asks is in a finding. */
export async function partsInFinding(
  work: Work,
  { id, sourceId, writtenById }: Pick<FindingRow, 'id' | 'sourceId' | 'writtenById'>,
): Promise<FindingParts> {
  const personId = personIdOf(work.actor);
  if (personId === null) return { writes: false, releases: false, hadPart: false };
  const { isReviewer, isRequester, writes } = await partsInSource(work, sourceId);
  const wrote = await work.tx.$count(
    findingRevisions,
    and(eq(findingRevisions.findingId, id), eq(findingRevisions.writtenById, personId)),
  );
  const coded = await work.tx.$count(
    codings,
    and(
      or(eq(codings.findingId, id), eq(codings.sourceId, sourceId)),
      eq(codings.codedById, personId),
      isNull(codings.removedAt),
    ),
  );
  return {
    writes,
    releases: hasRole(work.actor, 'coordinator') || hasRole(work.actor, 'supervisor'),
    hadPart: isReviewer || isRequester || writtenById === personId || wrote > 0 || coded > 0,
  };
}

interface SourceParts {
  /** Has, or is about to have, a reviewer's seat in the review. */
  readonly isReviewer: boolean;
  readonly isRequester: boolean;
  /** Writes the findings of this review. */
  readonly writes: boolean;
}

/** What the person who asks is in the review behind a source; of an earlier review there is only the coordinator. */
export async function partsInSource(work: Work, sourceId: string): Promise<SourceParts> {
  const personId = personIdOf(work.actor);
  if (personId === null) return { isReviewer: false, isRequester: false, writes: false };
  const own = await work.tx
    .select({ state: seats.state })
    .from(learningSources)
    .innerJoin(seats, eq(seats.requestId, learningSources.requestId))
    .where(
      and(
        eq(learningSources.id, sourceId),
        eq(seats.personId, personId),
        ne(seats.seat, 'supervisor'),
        inArray(seats.state, ['accepted', 'confirmed', 'completed']),
      ),
    );
  const asked = await work.tx
    .select({ id: reviewRequests.id })
    .from(learningSources)
    .innerJoin(reviewRequests, eq(reviewRequests.id, learningSources.requestId))
    .where(and(eq(learningSources.id, sourceId), eq(reviewRequests.requesterId, personId)));
  const isRequester = asked.length > 0;
  const isThere = (await work.tx.$count(learningSources, eq(learningSources.id, sourceId))) > 0;
  const mayWrite = own.some(({ state }) => state !== 'accepted') || hasRole(work.actor, 'coordinator');
  return { isReviewer: own.length > 0, isRequester, writes: isThere && !isRequester && mayWrite };
}

/** Writes a change and raises the version, so that every page that shows an older one is stale. */
export async function changeFinding(
  work: Work,
  finding: FindingRow,
  change: Partial<Omit<FindingRow, 'id' | 'version' | 'statusSince'>>,
): Promise<number> {
  const moves = change.status !== undefined && change.status !== finding.status;
  const [changed] = await work.tx
    .update(findings)
    .set({ ...change, ...(moves && { statusSince: work.now }), version: sql`${findings.version} + 1` })
    .where(eq(findings.id, finding.id))
    .returning({ version: findings.version });
  if (!changed) throw new Error('a finding was not changed');
  return changed.version;
}

interface Decided {
  readonly remark?: string;
  readonly looked?: Readonly<Record<string, number>>;
  readonly change?: Partial<Pick<FindingRow, 'releasedById' | 'releasedAt' | 'withdrawnReason'>>;
}

/** Takes a finding to its next state, keeps the step, and records what happened; the person is whoever wrote it last. */
export async function moveFinding(
  work: Work,
  finding: FindingRow,
  decision: FindingDecision,
  { remark = '', looked = {}, change = {} }: Decided = {},
): Promise<void> {
  await changeFinding(work, finding, { status: findingMoves[decision].to, ...change });
  await work.tx.insert(findingSteps).values({
    findingId: finding.id,
    version: finding.version,
    decision,
    remark,
    looked: { ...looked },
    decidedById: personIdOf(work.actor),
    decidedAt: work.now,
  });
  await recordActivity(work, {
    name: `findings.finding-${decision}`,
    ...(finding.writtenById && { personId: finding.writtenById }),
    data: { findingId: finding.id },
  });
}
