import { standingFor } from '../accredited';
import { personJudgements } from '../eligibility';
import { reviewerSeats, type SeatName, seatNames, seatsOf } from '../invitation-status';
import type { MatchingContext } from '../matching-context';
import type { HardRule } from '../matching-rule';
import { isOverridable } from '../overrides';
import { mayLead } from '../pair-rules';
import { inNameOrder } from '../rank-order';
import type { Exclusion, ExclusionCode } from '../reasons';
import { type Seating, seatVerdict } from '../seat-check';
import type { CandidateSnapshot, Companion } from '../snapshot';
import type { RelaxationKind } from './plan-aim';

/** One thing that stands in the way and could be otherwise. */
export interface Relaxation {
  readonly kind: RelaxationKind;
  readonly personId: string;
  readonly name: string;
  readonly rule: HardRule | null;
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
      .flatMap((candidate) => choiceFor(context, byId, seat, candidate))
      .sort((a, b) => costOf(a.alone) - costOf(b.alone)),
  );
  const ahead = seats.map((_, at) =>
    choices.slice(at).reduce((sum, [first]) => sum + (first ? costOf(first.alone) : Infinity), 0),
  );
  let best: { readonly cost: number; readonly found: readonly Relaxation[] } | null = null;
  const seating: Partial<Record<SeatName, string>> = {};

  const seatNext = (at: number, found: readonly Relaxation[]): void => {
    const seat = seats[at];
    const all = [...found, ...brokenRules(context, byId, seating)];
    const cost = costOf(all);
    if (best && cost + (ahead[at] ?? 0) >= best.cost) return;
    if (!seat) {
      best = { cost, found: all };
      return;
    }
    for (const { candidate, alone } of choices[at] ?? []) {
      if (best && cost + costOf(alone) + (ahead[at + 1] ?? 0) >= best.cost) break;
      seating[seat] = candidate.personId;
      if (!isKeptApart(context, byId, seat, seating)) seatNext(at + 1, [...found, ...alone]);
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

function choiceFor(
  context: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seat: SeatName,
  candidate: CandidateSnapshot,
): Choice[] {
  const { level } = standingFor(context, candidate, seat === 'supervisor' ? 'supervisor' : 'reviewer');
  if (level === null || (seat === 'lead' && !mayLead(level))) return [];
  const alone = relaxationsOf(
    candidate,
    aloneIn(context, people, seat, candidate).filter(({ code }) => !rulesAboutTwo.has(code)),
  );
  if (alone === null) return [];
  const toJudge = personJudgements(context, candidate).length > 0;
  return [{ candidate, alone: toJudge ? [...alone, judgementOf(candidate)] : alone }];
}

function aloneIn(
  context: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seat: SeatName,
  { personId }: CandidateSnapshot,
): readonly Exclusion[] {
  return seatVerdict(context, people, seat, { [seat]: personId }).exclusions;
}

/** Whether something that cannot change keeps somebody from sitting beside those who sit already. */
function isKeptApart(
  context: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seat: SeatName,
  seating: Seating,
): boolean {
  const candidate = people.get(seating[seat] ?? '');
  if (!candidate) return true;
  const alone = aloneIn(context, people, seat, candidate);
  return seatVerdict(context, people, seat, seating).exclusions.some(
    ({ rule, code }) =>
      !rulesAboutTwo.has(code) && !alone.some((other) => other.code === code && other.rule === rule),
  );
}

/** H8 and H9: every rule about two people that those who sit would break, each once. */
function brokenRules(
  { request }: MatchingContext,
  people: ReadonlyMap<string, CandidateSnapshot>,
  seating: Seating,
): Relaxation[] {
  const seated = seatNames.flatMap((seat) => people.get(seating[seat] ?? '') ?? []);
  const reviewers = reviewerSeats.flatMap((seat) => people.get(seating[seat] ?? '') ?? []);
  const broken = new Map<string, Relaxation>();
  const breaks = (one: CandidateSnapshot, other: Companion, code: ExclusionCode, rule: HardRule) => {
    const { personId, name } = one;
    const two = [personId, other.personId].sort().join(' ');
    broken.set(`${code} ${two}`, { kind: 'end-rule', personId, name, rule, code });
  };
  for (const one of seated) {
    for (const other of one.neverWith) {
      if (!seated.some(({ personId }) => personId === other.personId)) continue;
      breaks(one, other, 'never-together', reviewers.includes(one) ? 'H8' : 'H9');
    }
  }
  for (const one of reviewers) {
    for (const other of one.onlyWith) {
      const isFree = reviewers.every(
        ({ personId }) => personId === one.personId || personId === other.personId,
      );
      if (request.reviewers !== 2 || !isFree) breaks(one, other, 'only-together', 'H8');
    }
  }
  return [...broken.values()];
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
  return canBeSettled.has(exclusion.code) ? 'settle' : null;
}

function judgementOf({ personId, name }: CandidateSnapshot): Relaxation {
  return { kind: 'judge', personId, name, rule: null, code: null };
}

/** Every thing counts for one, and what the coordinator cannot do a little more than that. */
function costOf(relaxations: readonly Relaxation[]): number {
  return relaxations.reduce((sum, { kind }) => sum + (kind === 'settle' ? 1.001 : 1), 0);
}
