import { asc, eq, inArray, sql } from 'drizzle-orm';
import { requestConsentDecisions, requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type Merge, type MovedRows, note } from '../move-references.server';
import { unitedParticipation } from './united-participation';

type Line = typeof requestOrganisations.$inferSelect;

export interface ListedTwice {
  readonly reference: string;
  readonly kept: Line;
  readonly removed: Line;
}

/** Requests that list both records: there one line stays of the two. */
export async function findListedTwice(work: Work, { keptId, removedId }: Merge): Promise<ListedTwice[]> {
  const rows = await work.tx
    .select({ line: requestOrganisations, reference: reviewRequests.reference })
    .from(requestOrganisations)
    .innerJoin(reviewRequests, eq(reviewRequests.id, requestOrganisations.requestId))
    .where(inArray(requestOrganisations.organisationId, [keptId, removedId]))
    .orderBy(asc(reviewRequests.reference));
  return rows.flatMap(({ line: kept, reference }) => {
    if (kept.organisationId !== keptId) return [];
    const removed = rows.find(
      ({ line }) => line.requestId === kept.requestId && line.organisationId === removedId,
    );
    return removed ? [{ reference, kept, removed: removed.line }] : [];
  });
}

/** Moves the lines of requests; every request that changes gets a new version, so that an open page of it is stale. */
export async function uniteParticipation(
  work: Work,
  { keptId, removedId }: Merge,
  twice: readonly ListedTwice[],
  moved: MovedRows,
): Promise<void> {
  for (const { kept, removed } of twice) {
    await moveDecisions(work, kept.id, removed.id);
    await work.tx.delete(requestOrganisations).where(eq(requestOrganisations.id, removed.id));
    await work.tx
      .update(requestOrganisations)
      .set(unitedParticipation(kept, removed))
      .where(eq(requestOrganisations.id, kept.id));
    note(moved, 'request_organisations.organisation_id joined', [
      {
        key: [kept, removed]
          .map(
            (line) => `${line.id}/${line.consent}/${line.willingness}/${line.isRequester}/${line.isInvolved}`,
          )
          .join('+'),
      },
    ]);
  }
  const rows = await work.tx
    .update(requestOrganisations)
    .set({ organisationId: keptId })
    .where(eq(requestOrganisations.organisationId, removedId))
    .returning({ key: requestOrganisations.id, requestId: requestOrganisations.requestId });
  note(moved, 'request_organisations.organisation_id', rows);
  const changed = [...twice.map(({ kept }) => kept.requestId), ...rows.map(({ requestId }) => requestId)];
  if (changed.length === 0) return;
  await work.tx
    .update(reviewRequests)
    .set({ version: sql`${reviewRequests.version} + 1` })
    .where(inArray(reviewRequests.id, changed));
}

/** Of two open questions about a no one stays: they ask the same of the same organisation. */
async function moveDecisions(work: Work, keptLineId: string, removedLineId: string): Promise<void> {
  await work.tx.execute(sql`
    delete from request_consent_decisions r using request_consent_decisions k
    where r.request_organisation_id = ${removedLineId} and r.decided_at is null
      and k.request_organisation_id = ${keptLineId} and k.decided_at is null`);
  await work.tx
    .update(requestConsentDecisions)
    .set({ requestOrganisationId: keptLineId })
    .where(eq(requestConsentDecisions.requestOrganisationId, removedLineId));
}
