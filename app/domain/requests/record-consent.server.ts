import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { changeRequest, openForTriage, type TriageRefusal } from './open-for-triage.server';
import { refusedText } from './refused-text';
import type { consentInput } from './triage-inputs';

type Input = { reference: string } & z.infer<typeof consentInput>;
type Refusal = TriageRefusal | 'private-data' | 'in-the-future';

/** Records where one organisation stands: in the Netherlands a review needs the consent of all of them. */
export async function recordConsent(work: Work, input: Input): Promise<Result<null, Refusal>> {
  const opened = await openForTriage(work, input, 'record-consent');
  if (!opened.ok) return opened;
  const refused = refusedText({
    byFunction: input.byFunction ?? '',
    groundRulesVersion: input.groundRulesVersion ?? '',
  });
  if (refused) return refused;
  if (input.consentOn !== undefined && input.consentOn > calendarDayAt(work.now)) {
    return fail('in-the-future', { consentOn: 'in-the-future' });
  }
  const { request } = opened.value;
  const [changed] = await work.tx
    .update(requestOrganisations)
    .set({
      consent: input.consent,
      consentByFunction: input.byFunction ?? null,
      consentOn: input.consentOn ?? null,
      groundRulesVersion: input.groundRulesVersion ?? null,
    })
    .where(
      and(
        eq(requestOrganisations.id, input.requestOrganisationId),
        eq(requestOrganisations.requestId, request.id),
      ),
    )
    .returning({ organisationId: requestOrganisations.organisationId });
  if (!changed) return fail('not-found');
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.consent-recorded',
    requestId: request.id,
    data: { requestOrganisationId: input.requestOrganisationId, consent: input.consent },
  });
  return succeed(null);
}
