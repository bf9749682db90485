import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import { allow, type Decision, refuse } from '../../kernel/decision';
import { type AccreditationLevel, type AccreditedRole, accreditedRoles } from './accreditation-status';
import { type AccreditationDecision, type Grant, isGrant } from './accreditation-step';
import type { LapseEffect } from './requirements';
import type { Verification, VerificationKind } from './verification-kind';
import {
  isLapsed,
  type Lapse,
  type VerificationStanding,
  verificationStandings,
} from './verification-standing';

/** All that decides how somebody stands: the records that count, in the order in which they were recorded. */
export interface AccreditationFacts {
  readonly decisions: readonly AccreditationDecision[];
  readonly verifications: readonly Verification[];
}

export const standingStates = [
  'none',
  'not-yet-valid',
  'in-force',
  'expired',
  'suspended',
  'withdrawn',
] as const;
export type StandingState = (typeof standingStates)[number];
export type Hindrance = Exclude<StandingState, 'in-force'> | 'verification-lapsed';

export interface NextLapse {
  readonly what: 'accreditation' | VerificationKind;
  /** The last day on which it still holds. */
  readonly on: CalendarDay;
  readonly effect: LapseEffect;
}

export interface Standing {
  readonly state: StandingState;
  /** In force: the level of the day. Otherwise the last one given, or the one to come. */
  readonly level: AccreditationLevel | null;
  /** In force: the last day without a gap. Expired: the last day it was. Otherwise `null`. */
  readonly untilOn: CalendarDay | null;
  /** Not yet valid: the first day. Otherwise `null`. */
  readonly fromOn: CalendarDay | null;
  readonly lapses: readonly Lapse[];
  /** Whether the register may name the person in this role; their own choice comes on top. */
  readonly listing: Decision<Hindrance>;
  /** Whether the person may be proposed, invited and seated in this role. */
  readonly invitation: Decision<Hindrance>;
  readonly nextLapse: NextLapse | null;
}

/**
 * How somebody stands in a role: whether accredited on `day`, with everything verified looked at on `askedOn`, which
 * is the same day unless a review that starts later is prepared. Nothing of it is stored, so that a lapse works the
 * moment it is there. Sources: domain.md 9.3 and 11 (H1, H10); effects of lapses from the requirements table.
 */
export function standingOn(
  facts: AccreditationFacts,
  role: AccreditedRole,
  day: CalendarDay,
  askedOn: CalendarDay = day,
): Standing {
  const decisions = inOrder(facts.decisions.filter((one) => one.role === role));
  const found = whatHolds(decisions, day);
  const verified =
    found.level === null ? [] : verificationStandings(facts.verifications, role, found.level, askedOn);
  const lapses = verified.filter(isLapsed).map(lapseOf);
  return {
    ...found,
    lapses,
    listing: decide(
      found.state,
      lapses.some(({ effect }) => effect !== 'shown'),
    ),
    invitation: decide(
      found.state,
      lapses.some(({ effect }) => effect === 'blocks'),
    ),
    nextLapse: nextOf(found, verified),
  };
}

/** How somebody stands in every role they were ever given a level or a ruling for. */
export function standingsOf(
  facts: AccreditationFacts,
  today: CalendarDay,
): { readonly role: AccreditedRole; readonly standing: Standing }[] {
  return accreditedRoles
    .filter((role) => facts.decisions.some((one) => one.role === role))
    .map((role) => ({ role, standing: standingOn(facts, role, today) }));
}

type Found = Pick<Standing, 'state' | 'level' | 'untilOn' | 'fromOn'>;

function whatHolds(decisions: readonly AccreditationDecision[], day: CalendarDay): Found {
  let grant: Grant | undefined;
  let ruling: 'suspended' | 'withdrawn' | undefined;
  let next = 0;
  for (; next < decisions.length; next += 1) {
    const one = decisions[next];
    if (!one || one.issuedOn > day) break;
    if (isGrant(one)) [grant, ruling] = [one, undefined];
    else if (one.step === 'withdrawn') ruling = 'withdrawn';
    else if (one.step === 'suspended') ruling ??= 'suspended';
    else if (ruling === 'suspended') ruling = undefined;
  }
  const level = grant?.level ?? null;
  if (grant && !ruling && day <= grant.validUntil) {
    return { state: 'in-force', level, untilOn: unbrokenUntil(grant, decisions.slice(next)), fromOn: null };
  }
  if (grant && ruling === 'suspended') return { state: 'suspended', level, untilOn: null, fromOn: null };
  const coming = decisions.slice(next).find(isGrant);
  if (coming) {
    return { state: 'not-yet-valid', level: coming.level, untilOn: null, fromOn: coming.issuedOn };
  }
  if (!grant) return { state: 'none', level: null, untilOn: null, fromOn: null };
  if (ruling) return { state: ruling, level, untilOn: null, fromOn: null };
  return { state: 'expired', level, untilOn: grant.validUntil, fromOn: null };
}

/** The end of a grant, moved by every later decision that comes before that end, or on the day after it. */
function unbrokenUntil(grant: Grant, later: readonly AccreditationDecision[]): CalendarDay {
  let until = grant.validUntil;
  for (const one of later) {
    if (one.issuedOn > addDays(until, 1)) break;
    if (isGrant(one)) until = one.validUntil;
    else if (one.step !== 'reinstated') return earlier(until, addDays(one.issuedOn, -1));
  }
  return until;
}

function lapseOf({ requirement, state, verifiedOn, holdsUntil }: VerificationStanding): Lapse {
  const sinceOn = state === 'lapsed' && holdsUntil ? addDays(holdsUntil, 1) : (verifiedOn ?? '');
  return { kind: requirement.kind, effect: requirement.onLapse, sinceOn };
}

function decide(state: StandingState, isLapsedToo: boolean): Decision<Hindrance> {
  if (state !== 'in-force') return refuse(state);
  return isLapsedToo ? refuse('verification-lapsed') : allow;
}

function nextOf({ state, untilOn }: Found, verified: readonly VerificationStanding[]): NextLapse | null {
  if (state !== 'in-force' || untilOn === null) return null;
  let next: NextLapse = { what: 'accreditation', on: untilOn, effect: 'blocks' };
  for (const { requirement, state: standing, holdsUntil } of verified) {
    if (standing === 'confirmed' && holdsUntil !== null && holdsUntil < next.on) {
      next = { what: requirement.kind, on: holdsUntil, effect: requirement.onLapse };
    }
  }
  return next;
}

function earlier(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}

/** By day; of one day in the order of recording. Most people have them in order already. */
function inOrder(decisions: AccreditationDecision[]): readonly AccreditationDecision[] {
  const isSorted = decisions.every((one, at) => (decisions[at - 1]?.issuedOn ?? '') <= one.issuedOn);
  return isSorted
    ? decisions
    : decisions.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
}
