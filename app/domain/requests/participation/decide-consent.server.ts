import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { requestConsentDecisions, requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { closeRequest } from '../closing/close-request.server';
import type { RefusalReason } from '../closing/closing-reason';
import { refusedText } from '../intake/refused-text';
import {
  changeRequest,
  type OpenForTriage,
  openForTriage,
  type TriageRefusal,
} from '../triage/open-for-triage.server';
import type { consentDecisionInput } from '../triage/triage-inputs';
import { findListed } from './find-listed.server';
import { openDecisionId } from './open-decision.server';

type Input = { reference: string; requestOrganisationId: string } & z.infer<typeof consentDecisionInput>;
export type ConsentDecisionRefusal = TriageRefusal | 'private-data' | 'nothing-to-decide';

const noSupport: RefusalReason = 'no-support';

/**
 * How it goes on now that an organisation said no: without it, by asking once more, or not at all. After `stop` the
 * caller ends, in the same transaction, the matching that is still open, or the review of a request that was confirmed,
 * and with it that request: a closed request has nothing open.
 */
export async function decideConsent(
  work: Work,
  input: Input,
): Promise<Result<{ readonly request: Request; readonly isStopped: boolean }, ConsentDecisionRefusal>> {
  const { requestOrganisationId, decision, reason } = input;
  const isStopped = decision === 'stop';
  const opened = await openForTriage(work, input, isStopped ? 'stop-without-consent' : 'decide-consent');
  if (!opened.ok) return opened;
  const { request, coordinatorId } = opened.value;
  if (!(await findListed(work, request.id, requestOrganisationId))) return fail('not-found');
  const undecidedId = await openDecisionId(work, requestOrganisationId);
  if (undecidedId === null) return fail('nothing-to-decide');
  const refused = refusedText({ reason });
  if (refused) return refused;

  await work.tx
    .update(requestConsentDecisions)
    .set({ decision, reason, decidedById: coordinatorId, decidedAt: work.now })
    .where(eq(requestConsentDecisions.id, undecidedId));
  await recordActivity(work, {
    name: 'requests.consent-decided',
    requestId: request.id,
    data: { requestOrganisationId, decision },
  });
  if (!isStopped) await goOn(work, request, input);
  else if (request.status !== 'confirmed') await stop(work, request, reason);
  return succeed({ request, isStopped });
}

type Request = OpenForTriage['request'];

async function goOn(work: Work, request: Request, { decision, requestOrganisationId }: Input): Promise<void> {
  const today = calendarDayAt(work.now);
  await work.tx
    .update(requestOrganisations)
    .set(
      decision === 'asked-again'
        ? { consent: 'asked', consentOn: today, consentByFunction: null, groundRulesVersion: null }
        : // It stays on the list: independence of it is asked as before.
          { willingness: 'no', willingnessOn: today },
    )
    .where(eq(requestOrganisations.id, requestOrganisationId));
  await changeRequest(work, request, {});
}

async function stop(work: Work, request: Request, explanation: string): Promise<void> {
  await closeRequest(work, request, { status: 'declined', reason: noSupport, explanation });
  await recordActivity(work, {
    name: 'requests.request-declined',
    requestId: request.id,
    data: { reason: noSupport },
  });
}
