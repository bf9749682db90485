import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeRequest, openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { willingnessInput } from '../triage/triage-inputs';
import { findListed } from './find-listed.server';

type Input = { reference: string } & z.infer<typeof willingnessInput>;

/** Records whether an organisation wants to take part, before it is asked to sign for it. */
export async function recordWillingness(
  work: Work,
  input: Input,
): Promise<Result<null, TriageRefusal | 'in-the-future' | 'joins-too-late'>> {
  const opened = await openForTriage(work, input, 'record-consent');
  if (!opened.ok) return opened;
  const { requestOrganisationId, willingness, willingnessOn } = input;
  if (willingnessOn > calendarDayAt(work.now)) {
    return fail('in-the-future', { willingnessOn: 'in-the-future' });
  }
  const { request } = opened.value;
  if (!(await findListed(work, request.id, requestOrganisationId))) return fail('not-found');
  await refusedBy({ request_organisations_join: 'joins-too-late' }, () =>
    work.tx
      .update(requestOrganisations)
      .set({ willingness, willingnessOn })
      .where(eq(requestOrganisations.id, requestOrganisationId)),
  );
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.willingness-recorded',
    requestId: request.id,
    data: { requestOrganisationId, willingness, on: willingnessOn },
  });
  return succeed(null);
}
