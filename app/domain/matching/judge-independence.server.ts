import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { independenceJudgements } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedText } from '../requests/intake/refused-text';
import type { RequestStatus } from '../requests/request-status';
import { changeRequest, openForTriage, type TriageRefusal } from '../requests/triage/open-for-triage.server';
import { loadSnapshot } from './load-snapshot.server';
import type { judgementInput } from './matching-inputs';
import { joinedToJudge } from './undeclared-organisations.server';

type Input = { readonly reference: string } & z.output<typeof judgementInput>;
type Refusal = TriageRefusal | 'private-data' | 'nothing-to-judge';

/**
 * The human tick where data cannot tell whether somebody is independent of an organisation, with its reason. What
 * data can tell is not open to judgement.
 */
export async function judgeIndependence(
  work: Work,
  input: Input,
): Promise<Result<{ readonly status: RequestStatus }, Refusal>> {
  const opened = await openForTriage(work, input, 'judge-independence');
  if (!opened.ok) return opened;
  const refused = refusedText({ reason: input.reason });
  if (refused) return refused;
  const { request, coordinatorId } = opened.value;
  const { personId } = input;
  const open = await openToJudgement(work, request, personId);
  if (!input.organisationIds.every((id) => open.has(id))) return fail('nothing-to-judge');

  const isIndependent = input.isIndependent === 'yes';
  for (const organisationId of new Set(input.organisationIds)) {
    await work.tx
      .insert(independenceJudgements)
      .values({
        requestId: request.id,
        personId,
        organisationId,
        isIndependent,
        reason: input.reason,
        judgedById: coordinatorId,
        judgedAt: work.now,
      })
      .onConflictDoUpdate({
        target: [
          independenceJudgements.requestId,
          independenceJudgements.personId,
          independenceJudgements.organisationId,
        ],
        set: {
          isIndependent: sql`excluded.is_independent`,
          reason: sql`excluded.reason`,
          judgedById: sql`excluded.judged_by_id`,
          judgedAt: sql`excluded.judged_at`,
        },
      });
    await recordActivity(work, {
      name: 'matching.independence-judged',
      requestId: request.id,
      personId,
      organisationId,
      data: { isIndependent },
    });
  }
  await changeRequest(work, request, {});
  return succeed({ status: request.status });
}

async function openToJudgement(
  work: Work,
  request: { readonly id: string; readonly status: RequestStatus },
  personId: string,
): Promise<Set<string>> {
  const snapshot = await loadSnapshot(work, request.id, { personIds: [personId] });
  const joined = await joinedToJudge(work, request, personId);
  const unjudged = snapshot?.candidates
    .flatMap(({ ties }) => ties)
    .filter(({ verdict }) => verdict === 'unjudged')
    .map(({ organisationId }) => organisationId);
  const employers = snapshot?.unknownEmployers.get(personId)?.map(({ organisationId }) => organisationId);
  return new Set([
    ...(unjudged ?? []),
    ...(employers ?? []),
    ...joined.map(({ organisationId }) => organisationId),
  ]);
}
