import { personJudgements, reviewerEligibility, supervisorEligibility } from '../eligibility';
import { type SeatName, seatsOf } from '../invitation-status';
import type { MatchingContext } from '../matching-context';
import { isOverridable } from '../overrides';
import { mayLead } from '../pair-rules';
import { inNameOrder } from '../rank-order';
import type { Exclusion, ExclusionCode } from '../reasons';
import { seatVerdict } from '../seat-check';
import type { CandidateSnapshot } from '../snapshot';
import type { RelaxationKind } from './plan-aim';

/** One thing that stands in the way and could be otherwise. */
export interface Relaxation {
  readonly kind: RelaxationKind;
  readonly personId: string;
  readonly name: string;
  readonly rule: Exclusion['rule'] | null;
  readonly code: ExclusionCode | null;
}

/** What nobody sets aside can still be settled by whoever it is about, or by the network. */
const canBeSettled: ReadonlySet<ExclusionCode> = new Set<ExclusionCode>([
  'accreditation-not-yet-valid',
  'accreditation-expired',
  'accreditation-suspended',
  'verification-lapsed',
  'membership-suspended',
  'profile-unchecked',
]);

const rulesAboutTwo: ReadonlySet<ExclusionCode> = new Set<ExclusionCode>([
  'never-together',
  'only-together',
  'other-only-together',
]);

/**
 * The smallest set of things which, otherwise, would give a request its team; empty when it has one, `null` when nothing
 * that can change helps. Of sets of one size the one with most that the coordinator may do. A conflict, an objection and
 * the roles people have are never among them. Source: rules H1–H13 and what may be set aside of them.
 */
export function smallestRelaxation(
  context: MatchingContext,
  people: readonly CandidateSnapshot[],
): readonly Relaxation[] | null {
  const byId = new Map(people.map((one) => [one.personId, one]));
  const seats = seatsOf(context.request.reviewers);
  const choices = seats.map((seat) =>
    inNameOrder(people)
      .flatMap((candidate) => choiceFor(context, seat, candidate))
      .sort((a, b) => costOf(a.alone) - costOf(b.alone)),
  );
  const ahead = seats.map((_, at) =>
    choices.slice(at).reduce((sum, [first]) => sum + (first ? costOf(first.alone) : Infinity), 0),
  );
  let best: { readonly cost: number; readonly found: readonly Relaxation[] } | null = null;
  const seating: Partial<Record<SeatName, string>> = {};

  const seatNext = (at: number, found: readonly Relaxation[]): void => {
    const seat = seats[at];
    const cost = costOf(found);
    if (best && cost + (ahead[at] ?? 0) >= best.cost) return;
    if (!seat) {
      best = { cost, found };
      return;
    }
    for (const { candidate, alone } of choices[at] ?? []) {
      if (best && cost + costOf(alone) + (ahead[at + 1] ?? 0) >= best.cost) break;
      const together = betweenTwo(context, byId, seat, { ...seating, [seat]: candidate.personId });
      if (together === null) continue;
      seating[seat] = candidate.personId;
      seatNext(at + 1, [...found, ...alone, ...together]);
      delete seating[seat];
    }
  };
  seatNext(0, []);
  return (best as { readonly found: readonly Relaxation[] } | null)?.found ?? null;
}

interface Choice {
  readonly candidate: CandidateSnapshot;
  /** What stands in the way of this person alone. */
  readonly alone: readonly Relaxation[];
}

function choiceFor(context: MatchingContext, seat: SeatName, candidate: CandidateSnapshot): Choice[] {
  const { level, exclusions } =
    seat === 'supervisor'
      ? supervisorEligibility(context, candidate, [])
      : reviewerEligibility(context, candidate);
  if (level === null || (seat === 'lead' && !mayLead(level))) return [];
  const alone = relaxationsOf(candidate, exclusions);
  if (alone === null) return [];
  const toJudge = personJudgements(context, candidate).length > 0;
  return [{ candidate, alone: toJudge ? [...alone, judgementOf(candidate)] : alone }];
}

/** What keeps somebody from sitting beside those who sit already; `null` when that cannot change. */
function betweenTwo(
  context: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seat: SeatName,
  seating: Readonly<Partial<Record<SeatName, string>>>,
): readonly Relaxation[] | null {
  const candidate = people.get(seating[seat] ?? '');
  if (!candidate) return null;
  const alone = seatVerdict(context, people, seat, { [seat]: candidate.personId }).exclusions;
  const isAlone = (one: Exclusion) =>
    alone.some((other) => other.code === one.code && other.rule === one.rule);
  const beside = seatVerdict(context, people, seat, seating).exclusions.filter((one) => !isAlone(one));
  return relaxationsOf(candidate, beside);
}

function relaxationsOf(
  { personId, name }: CandidateSnapshot,
  exclusions: readonly Exclusion[],
): Relaxation[] | null {
  const relaxed = exclusions.map((exclusion): Relaxation | null => {
    const kind = kindFor(exclusion);
    const { rule, code } = exclusion;
    return kind && { kind, personId, name, rule, code };
  });
  return relaxed.every((one) => one !== null) ? relaxed : null;
}

function kindFor(exclusion: Exclusion): RelaxationKind | null {
  if (isOverridable(exclusion)) return 'set-aside';
  if (rulesAboutTwo.has(exclusion.code)) return 'end-rule';
  return canBeSettled.has(exclusion.code) ? 'settle' : null;
}

function judgementOf({ personId, name }: CandidateSnapshot): Relaxation {
  return { kind: 'judge', personId, name, rule: null, code: null };
}

/** Every thing counts for one, and what the coordinator cannot do a little more than that. */
function costOf(relaxations: readonly Relaxation[]): number {
  return relaxations.reduce((sum, { kind }) => sum + (kind === 'settle' ? 1.001 : 1), 0);
}
