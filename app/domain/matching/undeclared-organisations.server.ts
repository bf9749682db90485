import { and, asc, eq, gt, inArray, isNull, max, not } from 'drizzle-orm';
import { conflictDeclarations, independenceJudgements, invitations } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import type { RequestStatus } from '../requests/request-status';

export interface Undeclared {
  readonly invitationId: string;
  readonly personId: string;
  readonly requestId: string;
  readonly requestOrganisationId: string;
  readonly organisationId: string | null;
  readonly name: string;
  /** What a coordinator judged instead, once the seats are confirmed. */
  readonly isIndependent: boolean | null;
}

/**
 * What is left for somebody to declare on themselves. Whoever told of a tie, or was judged by a coordinator, is not asked
 * the same once more.
 */
export async function joinedToDeclare(
  work: Work,
  { id: invitationId, personId }: { readonly id: string; readonly personId: string },
): Promise<Undeclared[]> {
  const undeclared = await undeclaredOrganisations(work, { invitationId });
  const open = undeclared.filter(({ isIndependent }) => isIndependent === null);
  if (open.length === 0 || undeclared.some(({ isIndependent }) => isIndependent === false)) return [];
  const told = await work.tx
    .select({
      organisationId: conflictDeclarations.organisationId,
      requestId: conflictDeclarations.requestId,
    })
    .from(conflictDeclarations)
    .where(and(eq(conflictDeclarations.personId, personId), isNull(conflictDeclarations.endedAt)));
  const hasTold = open.some((one) => told.some((conflict) => isAbout(conflict, one)));
  return hasTold ? [] : open;
}

function isAbout(
  conflict: { readonly organisationId: string | null; readonly requestId: string | null },
  { organisationId, requestId }: Undeclared,
): boolean {
  return organisationId === null
    ? conflict.requestId === requestId
    : conflict.organisationId === organisationId;
}

/**
 * What joined a request after somebody declared to be independent: a declaration covers the list as it was then.
 * Only of people who declared and have not ended; for one invitation, or for all of a request.
 */
export async function undeclaredOrganisations(
  work: Work,
  of: { readonly invitationId: string } | { readonly requestId: string },
): Promise<Undeclared[]> {
  return await work.tx
    .select({
      invitationId: invitations.id,
      personId: invitations.personId,
      requestId: invitations.requestId,
      requestOrganisationId: requestOrganisations.id,
      organisationId: requestOrganisations.organisationId,
      name: requestOrganisations.name,
      isIndependent: independenceJudgements.isIndependent,
    })
    .from(invitations)
    .innerJoin(
      requestOrganisations,
      and(
        eq(requestOrganisations.requestId, invitations.requestId),
        not(requestOrganisations.isRequester),
        gt(requestOrganisations.addedAt, invitations.independenceDeclaredAt),
      ),
    )
    .leftJoin(
      independenceJudgements,
      and(
        eq(independenceJudgements.requestId, invitations.requestId),
        eq(independenceJudgements.personId, invitations.personId),
        eq(independenceJudgements.organisationId, requestOrganisations.organisationId),
      ),
    )
    .where(
      and(
        inArray(invitations.status, ['cleared', 'accepted']),
        'invitationId' in of ? eq(invitations.id, of.invitationId) : eq(invitations.requestId, of.requestId),
      ),
    )
    .orderBy(asc(requestOrganisations.name), asc(invitations.id));
}

/**
 * What joined after somebody declared, when a coordinator may judge it in their place: in a confirmed review, when the
 * person was asked outside the portal.
 */
export async function joinedToJudge(
  work: Work,
  request: { readonly id: string; readonly status: RequestStatus },
  personId: string,
): Promise<(Undeclared & { readonly organisationId: string })[]> {
  if (request.status !== 'confirmed') return [];
  const undeclared = await undeclaredOrganisations(work, { requestId: request.id });
  return undeclared.flatMap(({ organisationId, ...one }) =>
    one.personId === personId && organisationId !== null ? [{ ...one, organisationId }] : [],
  );
}

/** The moment of a declaration on the whole list: now, and never before what it covers. */
export async function declarationMoment(work: Work, requestId: string): Promise<Date> {
  const [row] = await work.tx
    .select({ last: max(requestOrganisations.addedAt) })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, requestId), not(requestOrganisations.isRequester)));
  return row?.last && row.last > work.now ? row.last : work.now;
}
