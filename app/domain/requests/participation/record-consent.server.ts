import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { requestConsentDecisions, requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { changeRequest, openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { consentInput } from '../triage/triage-inputs';
import { asksDecision, mayFollowUndecided } from './consent-decision';
import { findListed } from './find-listed.server';
import { openDecisionId } from './open-decision.server';

type Input = { reference: string } & z.infer<typeof consentInput>;
type Refusal = TriageRefusal | 'private-data' | 'in-the-future' | 'consent-undecided';

/**
 * Records where one organisation stands: in the Netherlands a review needs the consent of all of them. A no asks the
 * coordinator for a decision; a yes that comes before it makes that needless.
 */
export async function recordConsent(work: Work, input: Input): Promise<Result<null, Refusal>> {
  const opened = await openForTriage(work, input, 'record-consent');
  if (!opened.ok) return opened;
  const { consent, requestOrganisationId } = input;
  const refused = refusedText({
    byFunction: input.byFunction ?? '',
    groundRulesVersion: input.groundRulesVersion ?? '',
  });
  if (refused) return refused;
  const today = calendarDayAt(work.now);
  const consentOn = consent === 'none' ? null : (input.consentOn ?? today);
  if (consentOn !== null && consentOn > today) return fail('in-the-future', { consentOn: 'in-the-future' });
  const { request } = opened.value;
  const listed = await findListed(work, request.id, requestOrganisationId);
  if (!listed) return fail('not-found');
  const undecidedId = await openDecisionId(work, requestOrganisationId);
  if (undecidedId !== null && !mayFollowUndecided(consent)) {
    return fail('consent-undecided', { consent: 'consent-undecided' });
  }

  await work.tx
    .update(requestOrganisations)
    .set({
      consent,
      consentByFunction: input.byFunction ?? null,
      consentOn,
      groundRulesVersion: input.groundRulesVersion ?? null,
    })
    .where(eq(requestOrganisations.id, requestOrganisationId));
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.consent-recorded',
    requestId: request.id,
    data: { requestOrganisationId, consent, on: consentOn },
  });
  if (undecidedId !== null && consent === 'given') await dropDecision(work, undecidedId);
  if (undecidedId === null && asksDecision(listed.consent, consent)) {
    await askDecision(work, request.id, requestOrganisationId);
  }
  return succeed(null);
}

async function askDecision(work: Work, requestId: string, requestOrganisationId: string): Promise<void> {
  await work.tx
    .insert(requestConsentDecisions)
    .values({ requestId, requestOrganisationId, askedAt: work.now });
  await recordActivity(work, {
    name: 'requests.consent-decision-needed',
    requestId,
    data: { requestOrganisationId },
  });
}

/** Nobody decided anything, so there is no decision to keep; that it was asked for is on record. */
async function dropDecision(work: Work, id: string): Promise<void> {
  await work.tx.delete(requestConsentDecisions).where(eq(requestConsentDecisions.id, id));
}
