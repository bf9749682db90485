import { and, desc, eq } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import type { RequestKind } from '../request-kind';
import type { LockedRequest } from '../triage/open-for-triage.server';
import type { DraftAnswers } from './intake-answers';
import { intakeForms } from './intake-form';

/** What a talk told of who asks, as answers to the first step of another kind of question. */
export async function talkAnswers(
  work: Work,
  request: LockedRequest,
  kind: Exclude<RequestKind, 'talk'>,
): Promise<DraftAnswers> {
  const [row] = await work.tx
    .select({
      requesterName: people.name,
      requesterEmail: personEmails.address,
      organisationName: requestOrganisations.name,
    })
    .from(people)
    .innerJoin(personEmails, eq(personEmails.personId, people.id))
    .innerJoin(
      requestOrganisations,
      and(eq(requestOrganisations.requestId, request.id), requestOrganisations.isRequester),
    )
    .where(eq(people.id, request.requesterId))
    .orderBy(desc(personEmails.isPrimary))
    .limit(1);
  if (!row) return {};
  return { [intakeForms[kind][0].name]: { ...row, requesterPhone: request.requesterPhone } };
}
