import { eq, sql } from 'drizzle-orm';
import { conflictDeclarations, invitations } from '~/db/schema/matching';
import { provinces } from '~/db/schema/organisations';
import { requestConsentDecisions, requestOrganisations, requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import type { Minutes } from '../../kernel/minutes';
import type { ReviewForm } from '../../registry/review-form';
import { areOrganisationsSettled, type OrganisationsRefusal } from '../../requests/request-lifecycle';
import type { ReviewerCount } from '../../requests/reviewer-count';

/** A request that is being matched, as a coordinator sees it who is about to plan. */
export interface OpenRequest {
  readonly reference: string;
  readonly form: ReviewForm | null;
  readonly reviewers: ReviewerCount;
  readonly minutesPerReviewer: Minutes | null;
  readonly province: string | null;
  /** Since when it is being matched. */
  readonly since: Date;
  /** Why nobody can be proposed for it yet. */
  readonly obstacle: OrganisationsRefusal | 'own-request' | null;
}

/** Every request that is being matched, the longest waiting first, in one statement for any number. */
export async function listOpenRequests(work: Work): Promise<OpenRequest[]> {
  const personId = personIdOf(work.actor);
  if (personId === null || !hasRole(work.actor, 'coordinator')) return [];
  const count = (table: typeof requestOrganisations | typeof requestPayers) =>
    sql<number>`(select count(*)::int from ${table} where ${table.requestId} = ${reviewRequests.id}
      and ${table.organisationId} is null)`;
  const rows = await work.tx
    .select({
      reference: reviewRequests.reference,
      form: reviewRequests.reviewForm,
      reviewers: reviewRequests.reviewers,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
      province: provinces.name,
      since: reviewRequests.statusSince,
      unrecognised: sql<number>`${count(requestOrganisations)} + ${count(requestPayers)}`,
      undecided: sql<number>`(select count(*)::int from ${requestConsentDecisions}
        where ${requestConsentDecisions.requestId} = ${reviewRequests.id}
          and ${requestConsentDecisions.decidedAt} is null)`,
      isOwn: sql<boolean>`${reviewRequests.requesterId} = ${personId}
        or exists (select from ${conflictDeclarations} where ${conflictDeclarations.requestId} = ${reviewRequests.id}
          and ${conflictDeclarations.personId} = ${personId} and ${conflictDeclarations.endedAt} is null)
        or exists (select from ${invitations} where ${invitations.requestId} = ${reviewRequests.id}
          and ${invitations.personId} = ${personId} and ${invitations.declineReason} = 'conflict')`,
    })
    .from(reviewRequests)
    .leftJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .where(eq(reviewRequests.status, 'matching'))
    .orderBy(reviewRequests.statusSince, reviewRequests.reference);
  return rows.map(({ unrecognised, undecided, isOwn, ...row }) => {
    const settled = areOrganisationsSettled({ unrecognised, undecided });
    return { ...row, obstacle: isOwn ? 'own-request' : settled.allowed ? null : settled.reason };
  });
}
