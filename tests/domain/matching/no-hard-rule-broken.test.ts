import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeatName, seatsOf } from '~/domain/matching/invitation-status';
import { matchingContext } from '~/domain/matching/matching-context';
import { type Ranking, rankPairs } from '~/domain/matching/rank-pairs';
import { rankSupervisors } from '~/domain/matching/rank-supervisors';
import type { ExclusionCode, SetAside } from '~/domain/matching/reasons';
import type { ExcludedPerson } from '~/domain/matching/reviewers-to-seat';
import { type Seating, seatVerdict } from '~/domain/matching/seat-check';
import { seatOptions } from '~/domain/matching/seat-options';
import type { CandidateSnapshot } from '~/domain/matching/snapshot';
import matching from '~/i18n/nl/matching';
import { arbitraryNetwork } from './arbitrary-networks';
import {
  apart,
  isUndecided,
  keptForAnother,
  leads,
  mayBeTogether,
  mayPair,
  type Network,
  neverTogether,
  rulesBroken,
} from './what-the-rules-say';

type Person = CandidateSnapshot;
type Seated = Readonly<Partial<Record<SeatName, Person | undefined>>>;
const tries = 10_000;

/** How often each reason was given, so that a rule which never came up is noticed. */
const given = new Map<string, number>();
const count = (what: string) => given.set(what, (given.get(what) ?? 0) + 1);
const setAsideToo = ', set aside';
const offers = { pairs: 0, supervisors: 0, seats: 0 };
/**
 * Every reason but two: nobody is ever seated twice, so that nobody needs to be told; and that somebody looks at a gate
 * is known of a running review alone, whose open seat is held against the rules in `reviews/team`.
 */
const elsewhere: readonly ExclusionCode[] = ['same-person', 'scores-this-review'];
const codes = (Object.keys(matching.exclusion) as ExclusionCode[]).filter(
  (code) => !elsewhere.includes(code),
);
/** Of `domain.md` 11: H4, H6, H7, H13, of H2 what has ended, of H12 what was withdrawn in writing. */
const yields: readonly ExclusionCode[] = [
  'tie-recent',
  'tie-to-payer',
  'away-at-start',
  'availability-unknown',
  'too-few-hours',
  'at-maximum',
  'skips-until',
  'seat-too-recent',
  'objection-withdrawn',
  'certificate-unseen',
  'certificate-too-old',
];

/** Says what differs; cheaper than an expectation for each of a million comparisons. */
function same(what: string, offered: Iterable<string>, expected: Iterable<string>): void {
  const [found, wanted] = [[...offered].sort().join(' | '), [...expected].sort().join(' | ')];
  if (found !== wanted) throw new Error(`${what}: offered ${found}; the rules say ${wanted}`);
}

/** Nobody is left out without the rules that say so, the first of them as the binding one. */
function reasonsAre(excluded: readonly ExcludedPerson[], broken: ReadonlyMap<string, readonly string[]>) {
  const left = [...broken].filter(([, rules]) => rules.length > 0).map(([personId]) => personId);
  same(
    'left out',
    excluded.map(({ personId }) => personId),
    left,
  );
  for (const { personId, binding, all } of excluded) {
    const rules = broken.get(personId) ?? [];
    same(`why not ${personId}`, new Set(all.map(({ rule }) => rule)), rules);
    if (binding.rule !== rules[0] || binding !== all[0]) {
      throw new Error(`${personId} is bound by ${binding.rule}, not by the first of ${rules.join()}`);
    }
    for (const { code } of all) count(code);
  }
}

function setAsideIs(setAside: readonly SetAside[], expected: readonly string[]): void {
  for (const one of setAside) count(one.setAside.code + setAsideToo);
  same('set aside', new Set(setAside.map((one) => `${one.personId} ${one.setAside.rule}`)), expected);
}

const rulesOf = (people: readonly Person[], network: Network) =>
  new Map(people.map((one) => [one.personId, rulesBroken(network, one, 'reviewer')]));
const setAsideOf = (personId: string, rules: readonly string[]) => rules.map((rule) => `${personId} ${rule}`);

function pairsKeepTheRules(network: Network, people: readonly Person[]): void {
  const alone = rulesOf(people, network);
  const isFree = ({ personId }: Person) => alone.get(personId)?.broken.length === 0;
  const free = people.filter(isFree);
  const allowed = free.flatMap((lead) =>
    free.filter((co) => mayPair(network, lead, co)).map((co) => [lead, co] as const),
  );
  const ranking = rankPairs(network.request, people, network.settings, { top: 100, seatings: 'all' });
  same(
    'pairs',
    ranking.pairs.map(({ lead, co }) => `${lead.personId}+${co.personId}`),
    allowed.map(([lead, co]) => `${lead.personId}+${co.personId}`),
  );
  offers.pairs += ranking.pairs.length;
  for (const { lead, co, setAside, toJudge } of ranking.pairs) {
    const two = people.filter(({ personId }) => personId === lead.personId || personId === co.personId);
    setAsideIs(
      setAside,
      two.flatMap(({ personId }) => setAsideOf(personId, alone.get(personId)?.setAside ?? [])),
    );
    const undecided = two.filter((one) => isUndecided(network, one)).length > 0;
    if (undecided !== toJudge.length > 0) throw new Error(`not judged: ${lead.personId}+${co.personId}`);
  }
  const inPairs = new Set(allowed.flat());
  const hasNobody = (one: Person) => isFree(one) && one.onlyWith.length > 0 && !inPairs.has(one);
  reasonsAre(
    ranking.excluded,
    new Map(
      people.map((one) => [one.personId, hasNobody(one) ? ['H8'] : (alone.get(one.personId)?.broken ?? [])]),
    ),
  );
  for (const one of free) if (!inPairs.has(one) && !hasNobody(one)) isExplained(network, one, free, ranking);
}

/** Whom no rule excludes and who still sits in no pair: of every other it shows why not. */
function isExplained(network: Network, one: Person, free: readonly Person[], { ruled, shortage }: Ranking) {
  if (shortage) return;
  for (const other of free) {
    const isTraining = !leads(network, one) && !leads(network, other);
    const isRuled = ruled.some((rule) => {
      const both = [rule.one.personId, rule.other.personId];
      return neverTogether(one, other)
        ? both.includes(one.personId) && both.includes(other.personId)
        : keptForAnother(other, one) && both.includes(other.personId);
    });
    const isStranded = other.onlyWith.length > 0;
    if (other !== one && !isTraining && !isRuled && !isStranded) {
      throw new Error(`nothing says why ${one.personId} is not beside ${other.personId}`);
    }
  }
}

function supervisorsKeepTheRules(network: Network, people: readonly Person[], reviewers: Person[]): void {
  const broken = new Map(
    people.map((one) => [
      one.personId,
      rulesBroken(
        network,
        one,
        'supervisor',
        reviewers.flatMap((reviewer) => apart(one, reviewer)),
      ),
    ]),
  );
  const ranking = rankSupervisors(network.request, reviewers, people, network.settings);
  same(
    'supervisors',
    ranking.supervisors.map(({ supervisor }) => supervisor.personId),
    [...broken].filter(([, rules]) => rules.broken.length === 0).map(([personId]) => personId),
  );
  reasonsAre(ranking.excluded, new Map([...broken].map(([personId, rules]) => [personId, rules.broken])));
  offers.supervisors += ranking.supervisors.length;
  for (const { supervisor, setAside, toJudge } of ranking.supervisors) {
    const { personId } = supervisor;
    setAsideIs(setAside, setAsideOf(personId, broken.get(personId)?.setAside ?? []));
    const person = people.find((one) => one.personId === personId);
    const isUnsure =
      (person && isUndecided(network, person)) || reviewers.some((one) => !one.employerGroupKnown);
    if (isUnsure !== toJudge.length > 0) throw new Error(`not judged: supervisor ${personId}`);
  }
}

/** What the rules say of this person in this seat beside those in the others, who were looked at when they sat down. */
function maySit(network: Network, person: Person, seat: SeatName, others: Seated): boolean {
  const { supervisor, ...reviewing } = others;
  const reviewers = Object.values(reviewing).filter((one) => one !== undefined);
  if (seat === 'supervisor') {
    const beside = reviewers.flatMap((one) => apart(person, one));
    return rulesBroken(network, person, 'supervisor', beside).broken.length === 0;
  }
  if (rulesBroken(network, person, 'reviewer').broken.length > 0) return false;
  if (supervisor && apart(supervisor, person).length > 0) return false;
  if (seat === 'lead' && !leads(network, person)) return false;
  return mayBeTogether(network, [person, ...reviewers]);
}

/** One seat, beside those in all others or only in those before it: as a coordinator fills or replaces. */
function seatKeepsTheRules(network: Network, people: readonly Person[], seated: Seated, which: number): void {
  const context = matchingContext(network.request, network.settings);
  const byId = new Map(people.map((one) => [one.personId, one]));
  const seats = seatsOf(network.request.reviewers);
  const seat = seats[which % seats.length] ?? 'lead';
  const filled = which < seats.length ? seats : seats.slice(0, seats.indexOf(seat));
  const others = Object.fromEntries(
    filled.flatMap((name) => (name !== seat && seated[name] ? [[name, seated[name]]] : [])),
  );
  const beside: Seating = Object.fromEntries(
    Object.entries(others).map(([name, { personId }]) => [name, personId]),
  );
  const rest = people.filter((one) => !Object.values(others).includes(one));
  const isAsked = seat !== 'supervisor' || Object.keys(others).length > 0;
  const offered = seatOptions({ context, settings: network.settings, people: byId, seat, beside });
  const isOffered = new Set(offered.map(({ personId }) => personId));
  const expected: string[] = [];
  for (const one of rest) {
    const [isAllowed, isUnsure] = [maySit(network, one, seat, others), isUndecided(network, one)];
    if (isAsked && isAllowed && !isUnsure) expected.push(one.personId);
    if (isOffered.has(one.personId)) continue;
    const { exclusions, toJudge } = seatVerdict(context, byId, seat, { ...beside, [seat]: one.personId });
    if (isAllowed === exclusions.length > 0 || isUnsure !== toJudge.length > 0) {
      throw new Error(`${one.personId} as ${seat} beside ${JSON.stringify(beside)} has no reason`);
    }
    for (const { code } of exclusions) count(code);
  }
  offers.seats += offered.length;
  same(`${seat} beside ${JSON.stringify(beside)}`, isOffered, expected);
}

/** Who sits as the rules allow, as far as there is anybody: the first one for each seat from this place on. */
function seatedIn(network: Network, people: readonly Person[], from: number): Seated {
  const inTurn = people.map((_, at) => people[(at + from) % people.length] as Person);
  const seated: Partial<Record<SeatName, Person | undefined>> = {};
  for (const seat of seatsOf(network.request.reviewers)) {
    const taken = Object.values(seated);
    seated[seat] = inTurn.find((one) => !taken.includes(one) && maySit(network, one, seat, seated));
  }
  return seated;
}

describe('ten thousand networks', () => {
  it('break no hard rule that was not set aside, offer everybody else, and say why not of all others', {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(arbitraryNetwork, ({ request, candidates, settings, from }) => {
        const network: Network = { request, settings };
        if (request.reviewers === 2) pairsKeepTheRules(network, candidates);
        supervisorsKeepTheRules(network, candidates, candidates.slice(0, request.reviewers));
        const seated = seatedIn(network, candidates, from);
        seatKeepsTheRules(network, candidates, seated, from);
      }),
      { numRuns: tries },
    );
  });
  it('were of every kind: each reason was given, and each that may be set aside was', () => {
    const least = tries / 500;
    expect(codes.filter((code) => (given.get(code) ?? 0) < least)).toEqual([]);
    const yielding = [...given.keys()].filter((what) => what.endsWith(setAsideToo)).sort();
    expect(yielding).toEqual(yields.map((code) => code + setAsideToo).sort());
    expect(Math.min(...Object.values(offers))).toBeGreaterThan(tries / 5);
  });
});
