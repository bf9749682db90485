import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { personRoles } from '~/db/schema/accounts';
import { codings, findingRevisions, findings, learningSources } from '~/db/schema/findings';
import { seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { isId } from '../kernel/ids';

/** Every coordinator and supervisor who had no part in a finding that waits. */
export async function listReleasers(work: Work, findingId: unknown): Promise<string[]> {
  if (typeof findingId !== 'string' || !isId(findingId)) return [];
  const hadPart = new Set([
    ...(await listFindingWriters(work, findingId)),
    ...(await listCoders(work, findingId)),
    ...(await listReviewers(work, findingId)),
  ]);
  const rows = await work.tx
    .selectDistinct({ id: personRoles.personId })
    .from(personRoles)
    .where(and(inArray(personRoles.role, ['coordinator', 'supervisor']), isNull(personRoles.endedAt)));
  return rows.map(({ id }) => id).filter((id) => !hadPart.has(id));
}

/** Whoever wrote on a finding. */
export async function listFindingWriters(work: Work, findingId: unknown): Promise<string[]> {
  if (typeof findingId !== 'string' || !isId(findingId)) return [];
  const rows = await work.tx
    .selectDistinct({ id: findingRevisions.writtenById })
    .from(findingRevisions)
    .where(and(eq(findingRevisions.findingId, findingId), isNotNull(findingRevisions.writtenById)));
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

async function listCoders(work: Work, findingId: string): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ id: codings.codedById })
    .from(findings)
    .innerJoin(codings, or(eq(codings.findingId, findings.id), eq(codings.sourceId, findings.sourceId)))
    .where(and(eq(findings.id, findingId), isNull(codings.removedAt)));
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

async function listReviewers(work: Work, findingId: string): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ id: seats.personId })
    .from(findings)
    .innerJoin(learningSources, eq(learningSources.id, findings.sourceId))
    .innerJoin(seats, eq(seats.requestId, learningSources.requestId))
    .where(
      and(
        eq(findings.id, findingId),
        ne(seats.seat, 'supervisor'),
        inArray(seats.state, ['accepted', 'confirmed', 'completed']),
      ),
    );
  return rows.map(({ id }) => id);
}

/** Whether a finding still waits for somebody to look at it. */
export async function findingStillWaits(work: Work): Promise<boolean> {
  return (await work.tx.$count(findings, eq(findings.status, 'offered'))) > 0;
}
