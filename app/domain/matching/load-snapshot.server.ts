import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { groupByPerson } from '../kernel/group-by';
import { firstDayOf, lastDayOf, monthOf } from '../kernel/month';
import { type Affiliation, tieTo } from '../organisations/ties/conflict-path';
import { type EmployerGroup, employerGroupsIn } from '../organisations/ties/employer-group';
import { readOrganisationGraph } from '../organisations/ties/organisation-graph.server';
import type { PinnedTie } from '../organisations/ties/pinned-ties.server';
import { prepareTargets } from '../organisations/ties/target-reach';
import { explainTie } from '../organisations/ties/tie-explanation';
import { accreditationTerms } from '../registry/accreditation/accreditation-terms';
import type { Verification } from '../registry/accreditation/verification-kind';
import { confirmedOn } from '../registry/accreditation/verification-standing';
import { minutesByMonthOf } from '../registry/availability/spread-minutes';
import type { Theme } from '../registry/expertise';
import { countedFrom, freshnessDays } from '../registry/profile/freshness';
import { matchingTerms } from './matching-terms';
import { loadRequestSnapshot } from './request-snapshot.server';
import type {
  CandidateSnapshot,
  Companion,
  MatchingSettings,
  PerceivedConflict,
  RequestSnapshot,
  RuleOverride,
  Tie,
} from './snapshot';
import {
  type AffiliationRow,
  type CompanionRow,
  monthsOf,
  type ProfileRow,
  readDealings,
  readPeople,
  type TakenRow,
} from './snapshot-rows.server';
import { wishesOf } from './wishes-of';

export interface Snapshot {
  readonly request: RequestSnapshot;
  readonly candidates: readonly CandidateSnapshot[];
  readonly settings: MatchingSettings;
  /** Present employers of which the whole group is not on record, by person: what a human may tick. */
  readonly unknownEmployers: ReadonlyMap<string, readonly UnknownEmployer[]>;
}

export interface UnknownEmployer {
  readonly organisationId: string;
  readonly name: string;
  /** A human looked at it for this request and found the person independent. */
  readonly isJudged: boolean;
}

export interface SnapshotOptions {
  readonly themes?: readonly Theme[];
  /** Overrides about to be recorded, beside those on record. */
  readonly overrides?: readonly RuleOverride[];
  readonly personIds?: readonly string[];
}

/**
 * Everything matching needs to know about one request and the people of the register, as of now, in the same
 * number of statements for ten people and for ten thousand. `null` while the request has no form.
 */
export async function loadSnapshot(
  work: Work,
  requestId: string,
  { themes = [], overrides, personIds }: SnapshotOptions = {},
): Promise<Snapshot | null> {
  const facts = await loadRequestSnapshot(work, requestId, themes, overrides);
  if (!facts) return null;
  const { request, requesterId, middle } = facts;
  const onDay = calendarDayAt(work.now);
  const organisationIds = [
    ...new Set(request.organisations.flatMap(({ organisationId }) => organisationId ?? [])),
  ];
  const scope = {
    requestId,
    organisationIds,
    onDay,
    startOn: firstDayOf(request.startMonth),
    endOn: lastDayOf(request.endMonth),
    ...(personIds ? { personIds } : {}),
  };
  const [people, dealings, graph] = await Promise.all([
    readPeople(work, scope),
    readDealings(work, scope),
    readOrganisationGraph(work),
  ]);

  const groupOf = oncePerEmployers(employerGroupsIn(graph, onDay), onDay);
  const groupKnown = new Set(graph.organisations.filter((one) => one.parentKnown).map(({ id }) => id));
  const names = new Map(graph.organisations.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const judge = tiesWith(graph, nameOf, organisationIds, onDay);
  const of = {
    accreditations: groupByPerson(people.accreditations),
    verifications: groupByPerson(people.verifications),
    affiliations: groupByPerson(people.affiliations),
    absences: groupByPerson(people.absences),
    taken: groupByPerson(people.taken),
    mentors: groupByPerson(people.mentors),
    companions: groupByPerson(people.companions),
    supervisors: groupByPerson(people.supervisors),
    conflicts: groupByPerson(dealings.conflicts),
    pinned: groupByPerson(dealings.pinned),
    invitations: groupByPerson(dealings.invitations),
    judgements: groupByPerson(dealings.judgements),
    months: new Map(people.availability.map(({ personId, months }) => [personId, months])),
    seats: new Map(people.seats.map((row) => [row.personId, row])),
  };
  const wordsOf = wordReader();
  const unknownEmployers = new Map<string, readonly UnknownEmployer[]>();
  const unknownAmong = (employerIds: readonly string[], judgements: ReadonlyMap<string, boolean>) =>
    employerIds
      .filter((id) => !groupKnown.has(id))
      .map((id) => ({ organisationId: id, name: nameOf(id), isJudged: judgements.get(id) === true }));

  const candidates = people.profiles.map((profile): CandidateSnapshot => {
    const { personId } = profile;
    const affiliations = of.affiliations.get(personId) ?? none;
    const judged = of.judgements.get(personId);
    const judgements = judged
      ? new Map(judged.map((one) => [one.organisationId, one.isIndependent]))
      : unjudged;
    const group = groupOf(affiliations);
    const unknown = unknownAmong(group.known ? [] : presentEmployers(affiliations, onDay), judgements);
    if (unknown.length > 0) unknownEmployers.set(personId, unknown);
    const invitations = of.invitations.get(personId) ?? [];
    const seat = of.seats.get(personId);
    const verifications = of.verifications.get(personId) ?? nothing;
    return {
      personId,
      name: profile.name,
      membership: membershipOf(profile, onDay),
      accreditations: of.accreditations.get(personId) ?? [],
      verifications,
      careDomain: profile.careDomain,
      themes: wordsOf(profile.themes),
      sectors: wordsOf(profile.sectors),
      reviewForms: wordsOf(profile.reviewForms),
      spokenLanguages: wordsOf(profile.spokenLanguages),
      provinceCodes: wordsOf(profile.provinceCodes),
      youthRegionCodes: wordsOf(profile.youthRegionCodes),
      employerGroupIds: group.organisationIds,
      employerGroupKnown: unknown.every(({ isJudged }) => isJudged),
      ...judge(affiliations, of.pinned.get(personId) ?? nothingPinned, judgements),
      availability: monthsOf(of.months.get(personId) ?? ''),
      takenMinutes: takenMinutesOf(of.taken.get(personId) ?? []),
      absences: of.absences.get(personId) ?? [],
      runningReviews: seat?.runningReviews ?? 0,
      maxConcurrentReviews: profile.maxConcurrentReviews,
      wishes: wishesOf(profile, seat?.lastAcceptedOn ?? null, middle, wordsOf),
      minutesThisYear: seat?.minutesThisYear ?? 0,
      lastReviewOn: seat?.lastReviewOn ?? null,
      declaredConflicts: [
        ...(of.conflicts.get(personId)?.map(({ source }) => source) ?? []),
        // H3: who asks the question has a part in the case.
        ...(personId === requesterId ? (['declaration'] as const) : []),
      ],
      declined: invitations.find(({ declineReason }) => declineReason !== null)?.declineReason ?? null,
      independenceDeclared: invitations.some((one) => one.independenceDeclared),
      confidentialitySignedOn:
        confirmedOn(verifications, 'confidentiality-agreement', onDay) ??
        invitations.find((one) => one.confidentialityAgreedOn !== null)?.confidentialityAgreedOn ??
        null,
      conductCertificateSeenOn: confirmedOn(verifications, 'conduct-certificate', onDay),
      ...companionsOf(of.companions.get(personId)),
      mentorIds: of.mentors.get(personId)?.map(({ mentorId }) => mentorId) ?? [],
      recentSupervisorIds: of.supervisors.get(personId)?.map(({ supervisorId }) => supervisorId) ?? [],
    };
  });
  return {
    request,
    candidates,
    settings: { onDay, conductCertificateYears: accreditationTerms.conductCertificateYears },
    unknownEmployers,
  };
}

const none: readonly AffiliationRow[] = [];
const nothing: readonly Verification[] = [];
const nothingPinned: readonly PinnedTie[] = [];
const nobody: readonly Companion[] = [];
const unjudged: ReadonlyMap<string, boolean> = new Map();

/** Works out a group once for all who have the same present employers. */
function oncePerEmployers(
  groupOf: (affiliations: readonly Affiliation[]) => EmployerGroup,
  onDay: CalendarDay,
): (affiliations: readonly Affiliation[]) => EmployerGroup {
  const known = new Map<string, EmployerGroup>();
  return (affiliations) => {
    const key = presentEmployers(affiliations, onDay).join();
    const group = known.get(key) ?? groupOf(affiliations);
    known.set(key, group);
    return group;
  };
}

type Graph = Awaited<ReturnType<typeof readOrganisationGraph>>;

/** Judges one person's ties to every organisation of the request; the graph is worked out once. */
function tiesWith(
  graph: Graph,
  nameOf: (id: string) => string,
  organisationIds: readonly string[],
  onDay: CalendarDay,
) {
  const targets = prepareTargets(graph, organisationIds, onDay);
  const known = targets.groupKnown;
  const targetsKnown = organisationIds.every((id) => known.has(id));
  const touching = new Set([...targets.reachOf.values()].flatMap((reaches) => [...reaches.keys()]));
  return (
    recorded: readonly Affiliation[],
    pins: readonly PinnedTie[],
    judgements: ReadonlyMap<string, boolean>,
  ): { ties: Tie[]; perceivedConflicts: PerceivedConflict[] } => {
    const ties: Tie[] = [];
    const perceivedConflicts: PerceivedConflict[] = [];
    const affiliations = pins.length === 0 ? recorded : [...recorded, ...pins];
    // Most people touch nothing of a request and are wholly known: for them nothing has to be worked out.
    if (targetsKnown && affiliations.every(({ organisationId: id }) => !touching.has(id) && known.has(id))) {
      return { ties, perceivedConflicts };
    }
    for (const organisationId of organisationIds) {
      // What is pinned and holds comes before any other tie: of no other is so little set aside.
      const pinned = pins.length === 0 ? null : tieTo(targets, organisationId, pins, matchingTerms);
      const isPinned = pinned?.verdict === 'current' && pinned.certainty === 'definite';
      const tie = isPinned ? pinned : tieTo(targets, organisationId, affiliations, matchingTerms);
      if (tie.verdict === 'none') continue;
      if (tie.certainty === 'perceived') {
        if (tie.verdict !== 'lapsed') {
          perceivedConflicts.push({ kind: 'seems-tied', organisation: nameOf(organisationId) });
        }
        continue;
      }
      const judged = judgements.get(organisationId);
      ties.push({
        organisationId,
        verdict: tie.verdict,
        path: explainTie(tie, nameOf, onDay),
        judgement: judged === undefined ? null : judged ? 'independent' : 'not-independent',
        pinned: isPinned ? pinnedOf(pins.find((pin) => pin === tie.affiliation)) : null,
      });
    }
    return { ties, perceivedConflicts };
  };
}

function pinnedOf(pin: PinnedTie | undefined): Tie['pinned'] {
  return pin ? { kind: pin.pinnedKind, informant: pin.informant, saidOn: pin.startsOn } : null;
}

function companionsOf(
  rows: readonly CompanionRow[] | undefined,
): Pick<CandidateSnapshot, 'neverWith' | 'onlyWith'> {
  if (!rows) return { neverWith: nobody, onlyWith: nobody };
  const those = (kind: CompanionRow['kind']) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ companionId: personId, companion: name }): Companion => ({ personId, name }));
  return { neverWith: those('never-together'), onlyWith: those('only-together') };
}

function presentEmployers(affiliations: readonly Affiliation[], onDay: CalendarDay): string[] {
  return affiliations
    .filter(({ kind, endsOn }) => kind === 'employer' && (endsOn === null || endsOn >= onDay))
    .map(({ organisationId }) => organisationId);
}

const nothingTaken: CandidateSnapshot['takenMinutes'] = {};

function takenMinutesOf(seats: readonly TakenRow[]): CandidateSnapshot['takenMinutes'] {
  if (seats.length === 0) return nothingTaken;
  return minutesByMonthOf(seats.map((seat) => ({ ...seat, startMonth: monthOf(seat.startMonth) })));
}

function membershipOf(profile: ProfileRow, onDay: CalendarDay): CandidateSnapshot['membership'] {
  if (!profile.isActive || (profile.leftOn !== null && profile.leftOn <= onDay)) return 'ended';
  if (profile.isSuspended) return 'suspended';
  return freshnessDays(countedFrom(profile)).blocksOn <= onDay ? 'unchecked' : 'active';
}

/** The words of columns the database checks against their vocabulary; equal texts share one list. */
function wordReader(): <Word extends string>(text: string) => readonly Word[] {
  const known = new Map<string, readonly string[]>([['', []]]);
  return <Word extends string>(text: string) => {
    const words = known.get(text) ?? text.split(' ');
    known.set(text, words);
    return words as readonly Word[];
  };
}
