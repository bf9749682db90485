import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { invitations } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { changeRequest, openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { organisationInput } from '../triage/triage-inputs';

type Input = { reference: string } & z.infer<typeof organisationInput>;
type Refusal = TriageRefusal | 'private-data' | 'organisation-listed' | 'joins-too-late';

/**
 * Puts an organisation on the list of a request; the coordinator still has to recognise it. After the list was
 * complete it joins: whoever declared to be independent has yet to say so of this one. A running review it joins as a
 * participant until the learning sessions are over, and later only as one that was involved.
 */
export async function addOrganisation(
  work: Work,
  input: Input,
): Promise<Result<{ requestOrganisationId: string }, Refusal>> {
  const opened = await openForTriage(work, input, 'add-organisation');
  if (!opened.ok) return opened;
  const refused = refusedText({ name: input.name });
  if (refused) return refused;
  const { request } = opened.value;
  const today = calendarDayAt(work.now);
  const joins = request.organisationsCompleteAt !== null;
  const refusals = {
    request_organisations_name: 'organisation-listed',
    request_organisations_join: 'joins-too-late',
  };
  const [row] = await refusedBy(refusals, () =>
    work.tx
      .insert(requestOrganisations)
      .values({
        requestId: request.id,
        name: input.name,
        kind: input.kind,
        isInvolved: input.isInvolved,
        isCommissioner: input.isCommissioner,
        willingness: input.willingness,
        willingnessOn: today,
        joinedOn: joins ? today : null,
        addedAt: afterEveryDeclaration(work, request.id),
      })
      .returning({ requestOrganisationId: requestOrganisations.id }),
  );
  if (!row) throw new Error('an organisation was not added');
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.organisation-added',
    requestId: request.id,
    data: { requestOrganisationId: row.requestOrganisationId, joins },
  });
  return succeed(row);
}

/** Now, or later than every declaration of independence: of two at one moment, the one made without it came first. */
function afterEveryDeclaration(work: Work, requestId: string) {
  return sql<Date>`greatest(${work.now.toISOString()}::timestamptz, (select max(${invitations.independenceDeclaredAt})
    + interval '1 millisecond' from ${invitations} where ${invitations.requestId} = ${requestId}))`;
}
