import { proposalCandidates, proposalOverrides } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { type Failure, fail } from '../kernel/result';
import { refusedText } from '../requests/intake/refused-text';
import type { SeatChecker } from './check-seats.server';
import type { SeatName } from './invitation-status';
import type { OverridableRule } from './matching-rule';
import { mayOverride, type OverrideRefusal } from './overrides';
import type { Seating } from './seat-check';

export interface NewOverride {
  readonly personId: string;
  readonly rule: OverridableRule;
  readonly reason: string;
}

/** Somebody to be lined up: for which seat, under which name of the form, beside whom. */
export interface LinedUp {
  readonly field: string;
  readonly seat: SeatName;
  readonly personId: string;
  readonly beside: Seating;
}

export type LineUpRefusal = 'hard-rule' | 'judgement-needed' | 'override-not-allowed' | 'private-data';

/**
 * Why these people cannot be lined up; `null` when every hard rule holds for each of them now. `plain` is the same
 * question without the new overrides: only what truly fails can be set aside.
 */
export function lineUpRefusal(
  checker: SeatChecker,
  plain: SeatChecker,
  people: readonly LinedUp[],
  overrides: readonly NewOverride[],
): Failure<LineUpRefusal> | null {
  for (const override of overrides) {
    const refusal = overrideRefusal(plain, people, override);
    if (refusal) return fail('override-not-allowed', { overrides: refusal });
  }
  const refused = refusedText(
    Object.fromEntries(overrides.map(({ reason }, place) => [`overrides[${place}].reason`, reason])),
  );
  if (refused) return refused;
  const verdicts = people.map((one) => ({
    one,
    ...checker.check(one.seat, { ...one.beside, [one.seat]: one.personId }),
  }));
  const excluded = verdicts.find(({ exclusions }) => exclusions.length > 0);
  if (excluded) {
    const [binding] = excluded.exclusions;
    return fail('hard-rule', { [excluded.one.field]: `hard-rule|${binding?.rule}|${binding?.code}` });
  }
  const unjudged = verdicts.find(({ toJudge }) => toJudge.length > 0);
  return unjudged ? fail('judgement-needed', { [unjudged.one.field]: 'judgement-needed' }) : null;
}

function overrideRefusal(
  plain: SeatChecker,
  people: readonly LinedUp[],
  { personId, rule, reason }: NewOverride,
): OverrideRefusal | 'nothing-to-override' | null {
  const failing = people
    .filter((one) => one.personId === personId)
    .flatMap((one) => plain.check(one.seat, { ...one.beside, [one.seat]: personId }).exclusions)
    .filter((exclusion) => exclusion.rule === rule);
  if (failing.length === 0) return 'nothing-to-override';
  for (const exclusion of failing) {
    const may = mayOverride(exclusion, reason);
    if (!may.allowed) return may.reason;
  }
  return null;
}

export async function writeCandidates(
  work: Work,
  proposalId: string,
  seat: SeatName,
  personIds: readonly string[],
  firstRank = 0,
): Promise<void> {
  await work.tx
    .insert(proposalCandidates)
    .values(personIds.map((personId, place) => ({ proposalId, seat, personId, rank: firstRank + place })));
}

export async function writeOverrides(
  work: Work,
  proposalId: string,
  decidedById: string,
  overrides: readonly NewOverride[],
): Promise<void> {
  if (overrides.length === 0) return;
  await work.tx
    .insert(proposalOverrides)
    .values(overrides.map((one) => ({ ...one, proposalId, decidedById, decidedAt: work.now })))
    .onConflictDoNothing();
}
