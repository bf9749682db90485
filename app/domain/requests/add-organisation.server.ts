import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { type Result, succeed } from '../kernel/result';
import { changeRequest, openForTriage, type TriageRefusal } from './open-for-triage.server';
import { refusedText } from './refused-text';
import type { organisationInput } from './triage-inputs';

type Input = { reference: string } & z.infer<typeof organisationInput>;
type Refusal = TriageRefusal | 'private-data' | 'organisation-listed';

/** Puts an organisation on the list of a request; the coordinator still has to recognise it. */
export async function addOrganisation(
  work: Work,
  input: Input,
): Promise<Result<{ requestOrganisationId: string }, Refusal>> {
  const opened = await openForTriage(work, input, 'add-organisation');
  if (!opened.ok) return opened;
  const refused = refusedText({ name: input.name });
  if (refused) return refused;
  const { request } = opened.value;
  const [row] = await refusedBy({ request_organisations_name: 'organisation-listed' }, () =>
    work.tx
      .insert(requestOrganisations)
      .values({
        requestId: request.id,
        name: input.name,
        kind: input.kind,
        isInvolved: input.isInvolved,
        isCommissioner: input.isCommissioner,
        willingness: input.willingness,
        willingnessOn: calendarDayAt(work.now),
        addedAt: work.now,
      })
      .returning({ requestOrganisationId: requestOrganisations.id }),
  );
  if (!row) throw new Error('an organisation was not added');
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.organisation-added',
    requestId: request.id,
    data: { requestOrganisationId: row.requestOrganisationId },
  });
  return succeed(row);
}
