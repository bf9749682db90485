import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from '~/domain/matching/snapshot';

/**
 * The hard rules once more, read from the written list (domain.md 11 and the decisions in CONTRIBUTING) and not from
 * the code that is tested: nothing of it is asked here. Slow, and as plain as the list itself.
 */
export type Role = 'reviewer' | 'supervisor';

/** A rule that somebody breaks, and whether the coordinator may set this part of it aside. */
export interface Broken {
  readonly rule: string;
  readonly yields: boolean;
}

export interface Network {
  readonly request: RequestSnapshot;
  readonly settings: MatchingSettings;
}

const never = (rule: string): Broken => ({ rule, yields: false });
const unlessSetAside = (rule: string): Broken => ({ rule, yields: true });
const dayMs = 86_400_000;
const times = new Map<string, number>();

function asTime(day: string): number {
  const time = times.get(day) ?? Date.parse(`${day}T00:00:00Z`);
  times.set(day, time);
  return time;
}

/** The first day of the review; where that has gone by, today. */
function startOf({ request, settings }: Network): string {
  const first = `${request.startMonth}-01`;
  return asTime(first) > asTime(settings.onDay) ? first : settings.onDay;
}

/** What a role was last given before the review starts, and whether it still stands then. */
export function accreditationOf(
  network: Network,
  person: CandidateSnapshot,
  role: Role,
): { level: string | null; stands: boolean } {
  const start = startOf(network);
  const record = person.accreditations.filter((one) => one.role === role && one.issuedOn <= start);
  const grants = record.filter((one) => one.level !== null);
  const grant = grants[grants.length - 1];
  if (!grant) return { level: null, stands: false };
  const since = record.slice(record.indexOf(grant) + 1).map(({ step }) => step);
  const isSuspended = since.lastIndexOf('suspended') > since.lastIndexOf('reinstated');
  const isTaken = since.includes('withdrawn') || isSuspended;
  const isOver = (grant.validUntil ?? '') < start;
  return {
    level: grant.level,
    stands: !isTaken && !isOver && !hasBlockingLapse(network, person, role, grant.level),
  };
}

/** Published requirements whose lapse keeps from invitations; years that one holds, `0` for always. */
const blocking: Readonly<Record<string, number>> = {
  identity: 0,
  'training-certificate': 0,
  'supervised-review': 0,
  'employer-agreement': 2,
};

function hasBlockingLapse(
  { settings }: Network,
  { verifications }: CandidateSnapshot,
  role: Role,
  level: string | null,
): boolean {
  return Object.entries(blocking).some(([kind, years]) => {
    if (kind === 'supervised-review' && level === 'trainee') return false;
    const isOfRole = kind === 'training-certificate' || kind === 'supervised-review';
    const last = verifications.filter((one) => one.kind === kind && (!isOfRole || one.role === role)).at(-1);
    if (!last) return false;
    const [year = 0, rest] = [Number(last.verifiedOn.slice(0, 4)), last.verifiedOn.slice(4)];
    return !last.isConfirmed || (years > 0 && `${year + years}${rest}` < settings.onDay);
  });
}

/** H2, H4 and the part of H9 that is a tie. */
function brokenByTies({ request }: Network, person: CandidateSnapshot, role: Role): Broken[] {
  const broken: Broken[] = [];
  for (const tie of person.ties) {
    const organisation = request.organisations.find((one) => one.organisationId === tie.organisationId);
    if (!organisation) continue;
    const isInvolved = organisation.parts.includes('involved');
    const asks = organisation.parts.includes('commissioning') || organisation.parts.includes('paying');
    if (tie.pinned) broken.push(never('H2'));
    else if (tie.verdict === 'unjudged' && tie.judgement === 'not-independent') broken.push(never('H2'));
    else if (tie.verdict === 'current' && isInvolved) broken.push(never(role === 'reviewer' ? 'H2' : 'H9'));
    else if (tie.verdict === 'recent' && isInvolved) broken.push(unlessSetAside('H2'));
    if (tie.verdict === 'current' && asks && !tie.pinned) broken.push(unlessSetAside('H4'));
  }
  return broken;
}

/** H6: hours of the days somebody is there, less what other seats take; and not away for all of the first month. */
function breaksAvailability({ request }: Network, person: CandidateSnapshot, role: Role): boolean {
  const needed = role === 'reviewer' ? request.minutesPerReviewer : request.minutesForSupervisor;
  const months = monthsOf(request);
  const isAway = (day: number, kinds: readonly string[]) =>
    person.absences.some(
      ({ kind, startsOn, endsOn }) =>
        kinds.includes(kind) && asTime(startsOn) <= day && day <= asTime(endsOn),
    );
  const first = months[0]?.days ?? [];
  const isAwayAtStart = person.absences.some(({ startsOn, endsOn }) =>
    first.every((day) => asTime(startsOn) <= day && day <= asTime(endsOn)),
  );
  if (isAwayAtStart) return true;
  if (needed > 0 && months.every(({ month }) => person.availability[month] === undefined)) return true;
  let minutes = 0;
  for (const { month, days } of months) {
    const here = days.filter((day) => !isAway(day, ['fully-away'])).length;
    const offered = Math.floor(((person.availability[month] ?? 0) * here) / days.length);
    minutes += Math.max(0, offered - (person.takenMinutes[month] ?? 0));
  }
  return minutes < needed;
}

const knownMonths = new Map<string, readonly { month: string; days: readonly number[] }[]>();

function monthsOf({ startMonth, endMonth }: RequestSnapshot) {
  const key = `${startMonth} ${endMonth}`;
  const known = knownMonths.get(key);
  if (known) return known;
  const byMonth = new Map<string, number[]>();
  for (let day = asTime(`${startMonth}-01`); ; day += dayMs) {
    const month = new Date(day).toISOString().slice(0, 7);
    if (month > endMonth) break;
    byMonth.set(month, [...(byMonth.get(month) ?? []), day]);
  }
  const months = [...byMonth].map(([month, days]) => ({ month, days }));
  knownMonths.set(key, months);
  return months;
}

const monthsBetween: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** H7, the part that is the person's own: not yet, or not so often. */
function breaksOwnLimits({ settings }: Network, { wishes }: CandidateSnapshot): boolean {
  if (wishes.skipUntilOn !== null && wishes.skipUntilOn > settings.onDay) return true;
  if (wishes.askFrequency === null || wishes.lastAcceptedOn === null) return false;
  const [year = 0, month = 0, day = 0] = wishes.lastAcceptedOn.split('-').map(Number);
  const later = month - 1 + (monthsBetween[wishes.askFrequency] ?? 0);
  const lastDay = new Date(Date.UTC(year, later + 1, 0)).getUTCDate();
  return Date.UTC(year, later, Math.min(day, lastDay)) > asTime(settings.onDay);
}

const known = { reviewer: new WeakMap<object, Broken[]>(), supervisor: new WeakMap<object, Broken[]>() };

/** A person is somebody of one network, so that what is said of them is worked out once. */
function brokenAlone(network: Network, person: CandidateSnapshot, role: Role): Broken[] {
  const said = known[role].get(person) ?? allBrokenAlone(network, person, role);
  known[role].set(person, said);
  return said;
}

/** Everything somebody breaks for themselves, in this role, before anything is set aside. */
function allBrokenAlone(network: Network, person: CandidateSnapshot, role: Role): Broken[] {
  const { request, settings } = network;
  const broken = brokenByTies(network, person, role);
  const add = (isBroken: boolean, one: Broken) => {
    if (isBroken) broken.push(one);
  };
  add(!accreditationOf(network, person, role).stands, never(role === 'reviewer' ? 'H1' : 'H10'));
  add(person.declaredConflicts.length > 0 || person.declined === 'conflict', never('H3'));
  add(breaksAvailability(network, person, role), unlessSetAside('H6'));
  const isFull = person.runningReviews >= person.maxConcurrentReviews;
  add(role === 'reviewer' && isFull, unlessSetAside('H7'));
  add(breaksOwnLimits(network, person), unlessSetAside('H7'));
  add(person.membership !== 'active', never('H11'));
  add(person.declined !== null && person.declined !== 'conflict', never('H12'));
  for (const objection of request.objections) {
    if (objection.personId !== person.personId) continue;
    const isTakenBack = objection.by === 'commissioner' && objection.withdrawnOn !== null;
    broken.push(isTakenBack ? unlessSetAside('H12') : never('H12'));
  }
  const years = settings.conductCertificateYears;
  if (years !== null) {
    const oldest = `${Number(settings.onDay.slice(0, 4)) - years}${settings.onDay.slice(4)}`;
    add((person.conductCertificateSeenOn ?? '') < oldest, unlessSetAside('H13'));
  }
  return broken;
}

/** The rules that somebody breaks in this role, and those that are set aside for them. */
export function rulesBroken(network: Network, person: CandidateSnapshot, role: Role, beside: Broken[] = []) {
  const isSetAside = ({ rule, yields }: Broken) =>
    yields && network.request.overrides.some((one) => one.personId === person.personId && one.rule === rule);
  const all = [...brokenAlone(network, person, role), ...beside];
  const rulesOf = (some: Broken[]) => [...new Set(some.map(({ rule }) => rule))].sort(byNumber);
  return {
    broken: rulesOf(all.filter((one) => !isSetAside(one))),
    setAside: rulesOf(all.filter(isSetAside)),
  };
}

const byNumber = (a: string, b: string) => Number(a.slice(1)) - Number(b.slice(1));
const names = (companions: CandidateSnapshot['neverWith'], { personId }: CandidateSnapshot) =>
  companions.some((one) => one.personId === personId);

export function neverTogether(one: CandidateSnapshot, other: CandidateSnapshot): boolean {
  return names(one.neverWith, other) || names(other.neverWith, one);
}

/** Whether one is kept for somebody who is not the other. */
export function keptForAnother(one: CandidateSnapshot, other: CandidateSnapshot): boolean {
  return one.onlyWith.some(({ personId }) => personId !== other.personId);
}

export function leads(network: Network, person: CandidateSnapshot): boolean {
  const { level } = accreditationOf(network, person, 'reviewer');
  return level === 'accredited' || level === 'experienced';
}

/** H8: whether each two of these may review together; who is kept for another only where exactly two are asked. */
export function mayBeTogether({ request }: Network, reviewers: readonly CandidateSnapshot[]): boolean {
  return reviewers.every(
    (one, at) =>
      (one.onlyWith.length === 0 || request.reviewers === 2) &&
      reviewers.every(
        (other, place) =>
          at === place ||
          (one.personId !== other.personId && !neverTogether(one, other) && !keptForAnother(one, other)),
      ),
  );
}

/** H8: two different people, led by somebody out of training, and no rule about the two against it. */
export function mayPair(network: Network, lead: CandidateSnapshot, co: CandidateSnapshot): boolean {
  return leads(network, lead) && mayBeTogether(network, [lead, co]);
}

/** H9: what keeps a supervisor from this reviewer. */
export function apart(supervisor: CandidateSnapshot, reviewer: CandidateSnapshot): Broken[] {
  const isSame = supervisor.personId === reviewer.personId;
  const isColleague = supervisor.employerGroupIds.some((id) => reviewer.employerGroupIds.includes(id));
  const isMentor = reviewer.mentorIds.includes(supervisor.personId);
  return isSame || isColleague || isMentor || neverTogether(supervisor, reviewer) ? [never('H9')] : [];
}

/** Unknown is not fine: what a person must look at before this candidate can be asked. */
export function isUndecided({ request }: Network, { ties, employerGroupKnown }: CandidateSnapshot): boolean {
  const isOfRequest = (id: string) => request.organisations.some((one) => one.organisationId === id);
  return (
    !employerGroupKnown ||
    request.organisations.some(({ organisationId }) => organisationId === null) ||
    ties.some(
      ({ organisationId, verdict, judgement }) =>
        isOfRequest(organisationId) && verdict === 'unjudged' && judgement === null,
    )
  );
}
