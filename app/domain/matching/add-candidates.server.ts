import { and, eq, max } from 'drizzle-orm';
import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { proposalCandidates } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { matchingGateOf } from '../requests/participation/complete-organisations.server';
import { areOrganisationsSettled, type OrganisationsRefusal } from '../requests/request-lifecycle';
import { changeRequest, openForTriage, type TriageRefusal } from '../requests/triage/open-for-triage.server';
import { seatChecker } from './check-seats.server';
import { inviteNext, seatingOf } from './invite-next.server';
import { type LineUpRefusal, lineUpRefusal, writeCandidates, writeOverrides } from './line-up.server';
import type { extraCandidatesInput } from './matching-inputs';
import { proposalToFill } from './proposal-to-fill.server';

type Input = { readonly reference: string } & z.output<typeof extraCandidatesInput>;
type Refusal = TriageRefusal | LineUpRefusal | OrganisationsRefusal | 'seats-differ' | 'chosen-twice';

/**
 * Lines more people up for one seat of a running proposal, or for one that somebody left of a confirmed request; the
 * first is invited at once when the seat is empty.
 */
export async function addCandidates(work: Work, input: Input): Promise<Result<null, Refusal>> {
  const opened = await openForTriage(work, input, 'line-up-candidates');
  if (!opened.ok) return opened;
  const { request, coordinatorId } = opened.value;
  const settled = areOrganisationsSettled(await matchingGateOf(work, request));
  if (!settled.allowed) return fail(settled.reason);
  const { seat, personIds, overrides } = input;
  if (new Set(personIds).size < personIds.length) return fail('chosen-twice', { personIds: 'chosen-twice' });
  if (personIds.includes(coordinatorId)) return fail('own-request');
  const proposal = await proposalToFill(work, request);
  if (!proposal) throw new Error('a request of which a seat is to be filled has no proposal');
  if (!proposal.seats.includes(seat)) return fail('seats-differ', { seat: 'seats-differ' });

  const seating = await seatingOf(work, request.id);
  const everybody = [...personIds, ...Object.values(seating)];
  const plain = await seatChecker(work, request.id, everybody);
  const checker = overrides.length === 0 ? plain : await seatChecker(work, request.id, everybody, overrides);
  const people = personIds.map((personId) => ({ field: 'personIds', seat, personId, beside: seating }));
  const refusal = lineUpRefusal(checker, plain, people, overrides);
  if (refusal) return refusal;

  await refusedBy({ proposal_candidates_once: 'chosen-twice' }, async () =>
    writeCandidates(work, proposal.id, seat, personIds, await nextRank(work, proposal.id, seat)),
  );
  await writeOverrides(work, proposal.id, coordinatorId, overrides);
  await recordActivity(work, {
    name: 'matching.candidates-added',
    requestId: request.id,
    data: { seat, count: personIds.length },
  });
  if (seating[seat] === undefined) {
    await inviteNext(work, { requestId: request.id, proposalId: proposal.id, seat });
  }
  await changeRequest(work, request, {});
  return succeed(null);
}

async function nextRank(work: Work, proposalId: string, seat: Input['seat']): Promise<number> {
  const [row] = await work.tx
    .select({ last: max(proposalCandidates.rank) })
    .from(proposalCandidates)
    .where(and(eq(proposalCandidates.proposalId, proposalId), eq(proposalCandidates.seat, seat)));
  return (row?.last ?? -1) + 1;
}
