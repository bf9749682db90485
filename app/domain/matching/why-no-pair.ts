import type { ReviewerCount } from '../requests/reviewer-count';
import { countWays } from './count-ways';
import type { Eligibility } from './eligibility';
import { type HardRule, hardRules } from './matching-rule';
import { isOverridable } from './overrides';
import { mayLead, type Seatable } from './pair-rules';
import type { WithCompanions } from './two-people/companions';

/** What one rule keeps away, alone: those who fail nothing else. */
export interface Relaxation {
  readonly rule: HardRule;
  readonly people: number;
  /** Pairs, single reviewers or threes, as many as the request asks, there would be without this rule. */
  readonly ways: number;
  /** For how many of these people the coordinator may set the rule aside. */
  readonly overridable: number;
}

/** Why nobody can take the seats of a request. */
export interface Shortage {
  /** People who may take a seat, and among them those who may lead. */
  readonly eligible: number;
  readonly mayLead: number;
  /** How many people each rule excludes first, in the written order of rules. */
  readonly binding: readonly { readonly rule: HardRule; readonly people: number }[];
  /** Ways there would be without the rules about two people. */
  readonly keptApart: number;
  /** Single rules whose absence would give at least one way; most ways first. */
  readonly relaxations: readonly Relaxation[];
}

type Judged = Pick<Eligibility, 'level' | 'exclusions'> & { readonly candidate: WithCompanions };

/**
 * Counts what stands in the way of filling the seats of so many reviewers, rule by rule. H8 and the need of a lead are never relaxed; what a rule about
 * two people keeps apart is counted by itself, because a coordinator may end that.
 */
export function shortageOf(people: readonly Judged[], reviewers: ReviewerCount): Shortage {
  const waysAmong = (some: readonly Judged[]) => countWays(seatable(some), reviewers);
  const free = people.filter(({ exclusions }) => exclusions.length === 0);
  const binding = hardRules
    .map((rule) => ({ rule, people: people.filter(({ exclusions }) => exclusions[0]?.rule === rule).length }))
    .filter((one) => one.people > 0);
  const relaxations = hardRules
    .map((rule): Relaxation => {
      const freed = people.filter(
        ({ exclusions }) => exclusions.length > 0 && exclusions.every((one) => one.rule === rule),
      );
      return {
        rule,
        people: freed.length,
        ways: waysAmong([...free, ...freed]),
        overridable: freed.filter(({ exclusions }) => exclusions.every(isOverridable)).length,
      };
    })
    .filter(({ ways }) => ways > 0)
    .sort((a, b) => b.ways - a.ways || hardRules.indexOf(a.rule) - hardRules.indexOf(b.rule));
  return {
    eligible: free.length,
    mayLead: free.filter(leads).length,
    binding,
    keptApart: countWays(seatable(free).map(withoutCompanions), reviewers) - waysAmong(free),
    relaxations,
  };
}

function leads({ level }: Judged): boolean {
  return level !== null && mayLead(level);
}

function seatable(people: readonly Judged[]): Seatable[] {
  return people.flatMap(({ candidate, level }) => {
    if (level === null) return [];
    const { personId, neverWith, onlyWith } = candidate;
    return [{ personId, neverWith, onlyWith, leads: mayLead(level) }];
  });
}

function withoutCompanions({ personId, leads: isLead }: Seatable): Seatable {
  return { personId, leads: isLead, neverWith: [], onlyWith: [] };
}
