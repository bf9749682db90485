import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { proposals } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedText } from '../requests/intake/refused-text';
import { matchingGateOf } from '../requests/participation/complete-organisations.server';
import { areOrganisationsSettled, type OrganisationsRefusal } from '../requests/request-lifecycle';
import { changeRequest, openForTriage, type TriageRefusal } from '../requests/triage/open-for-triage.server';
import { seatChecker } from './check-seats.server';
import { type SeatName, seatNames, seatsOf } from './invitation-status';
import { inviteNext } from './invite-next.server';
import {
  type LinedUp,
  type LineUpRefusal,
  lineUpRefusal,
  writeCandidates,
  writeOverrides,
} from './line-up.server';
import type { proposalInput } from './matching-inputs';
import { endCall } from './open-call/end-call.server';
import { findPassedOver } from './proposal-choice.server';
import type { Seating } from './seat-check';

type Input = { readonly reference: string } & z.output<typeof proposalInput>;
type Refusal =
  | TriageRefusal
  | LineUpRefusal
  | OrganisationsRefusal
  | 'seats-differ'
  | 'chosen-twice'
  | 'already-proposed'
  | 'order-reason-needed';

/**
 * Proposes reviewers and a supervisor, with who comes next for each seat, and invites them. Every hard rule is asked of
 * everybody on what is known now, and whoever was chosen over others with more points needs a reason; of two coordinators who propose at once the second finds the page stale.
 */
export async function proposePair(
  work: Work,
  input: Input,
  { isPlanned = false }: { readonly isPlanned?: boolean } = {},
): Promise<Result<{ readonly proposalId: string }, Refusal>> {
  const opened = await openForTriage(work, input, 'propose-pair');
  if (!opened.ok) return opened;
  const { request, coordinatorId } = opened.value;
  const settled = areOrganisationsSettled(await matchingGateOf(work, request));
  if (!settled.allowed) return fail(settled.reason);
  const lined = linedUp(input);
  const seats = seatsOf(request.reviewers);
  const differs = seatNames.find((seat) =>
    seats.includes(seat) ? input[seat] === undefined : lined[seat].length > 0,
  );
  if (differs) return fail('seats-differ', { [differs]: 'seats-differ' });
  const twice = seats.find((seat) => new Set(lined[seat]).size < lined[seat].length);
  if (twice) return fail('chosen-twice', { [twice]: 'chosen-twice' });
  const everybody = seats.flatMap((seat) => lined[seat]);
  if (everybody.includes(coordinatorId)) return fail('own-request');

  const plain = await seatChecker(work, request.id, everybody);
  const checker =
    input.overrides.length === 0 ? plain : await seatChecker(work, request.id, everybody, input.overrides);
  const refusal = lineUpRefusal(checker, plain, besideTheChosen(input, lined), input.overrides);
  if (refusal) return refusal;
  const ordered = isPlanned ? succeed(null) : await orderReasonOf(work, input);
  if (!ordered.ok) return ordered;

  const [proposal] = await refusedBy({ proposals_one_live: 'already-proposed' }, () =>
    work.tx
      .insert(proposals)
      .values({
        requestId: request.id,
        proposedById: coordinatorId,
        proposedAt: work.now,
        orderReason: ordered.value,
      })
      .returning({ proposalId: proposals.id }),
  );
  if (!proposal) throw new Error('a proposal was not written');
  const { proposalId } = proposal;
  for (const seat of seats) await writeCandidates(work, proposalId, seat, lined[seat]);
  await writeOverrides(work, proposalId, coordinatorId, input.overrides);
  await endCall(work, request.id, 'pair-proposed');
  await changeRequest(work, request, { status: 'proposed' });
  await recordActivity(work, {
    name: 'matching.pair-proposed',
    requestId: request.id,
    data: { proposalId, overrides: input.overrides.length },
  });
  for (const seat of seats) await inviteNext(work, { requestId: request.id, proposalId, seat });
  return succeed({ proposalId });
}

/** Whoever is chosen over others with more points is chosen with a reason; else there is none to keep. */
async function orderReasonOf(
  work: Work,
  input: Input,
): Promise<Result<string | null, 'order-reason-needed' | 'private-data'>> {
  const passed = await findPassedOver(work, input.reference, seatingOfChoice(input));
  if (passed.length === 0) return succeed(null);
  const { orderReason } = input;
  if (orderReason === undefined) return fail('order-reason-needed', { orderReason: 'order-reason-needed' });
  return refusedText({ orderReason }) ?? succeed(orderReason);
}

function linedUp(input: Input): Readonly<Record<SeatName, readonly string[]>> {
  const first = (chosen: string | undefined) => (chosen === undefined ? [] : [chosen]);
  return {
    lead: [input.lead, ...input.leadAlternates],
    co: [...first(input.co), ...input.coAlternates],
    third: [...first(input.third), ...input.thirdAlternates],
    supervisor: [input.supervisor, ...input.supervisorAlternates],
  };
}

/** The chosen beside each other, and every alternate in the place of the one they may follow. */
function besideTheChosen(input: Input, lined: Readonly<Record<SeatName, readonly string[]>>): LinedUp[] {
  const chosen = seatingOfChoice(input);
  return seatNames.flatMap((seat) =>
    lined[seat].map((personId, place) => ({
      field: place === 0 ? seat : `${seat}Alternates`,
      seat,
      personId,
      beside: chosen,
    })),
  );
}

function seatingOfChoice({ lead, co, third, supervisor }: Input): Seating {
  return {
    lead,
    ...(co === undefined ? {} : { co }),
    ...(third === undefined ? {} : { third }),
    supervisor,
  };
}
