import type { Eligibility } from './eligibility';
import { type HardRule, hardRules } from './matching-rule';
import { isOverridable } from './overrides';
import { countPairs, mayLead, type Seatable } from './pair-rules';
import type { WithCompanions } from './two-people/companions';

/** What one rule keeps away, alone: those who fail nothing else. */
export interface Relaxation {
  readonly rule: HardRule;
  readonly people: number;
  /** Pairs there would be without this rule. */
  readonly pairs: number;
  /** For how many of these people the coordinator may set the rule aside. */
  readonly overridable: number;
}

/** Why a request has no pair. */
export interface Shortage {
  /** People who may take a seat, and among them those who may lead. */
  readonly eligible: number;
  readonly mayLead: number;
  /** How many people each rule excludes first, in the written order of rules. */
  readonly binding: readonly { readonly rule: HardRule; readonly people: number }[];
  /** Pairs there would be without the rules about two people. */
  readonly keptApart: number;
  /** Single rules whose absence would give at least one pair; most pairs first. */
  readonly relaxations: readonly Relaxation[];
}

type Judged = Pick<Eligibility, 'level' | 'exclusions'> & { readonly candidate: WithCompanions };

/**
 * Counts what stands in the way of a pair, rule by rule. H8 and the need of a lead are never relaxed; what a rule about
 * two people keeps apart is counted by itself, because a coordinator may end that.
 */
export function shortageOf(people: readonly Judged[]): Shortage {
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
        pairs: pairsAmong([...free, ...freed]),
        overridable: freed.filter(({ exclusions }) => exclusions.every(isOverridable)).length,
      };
    })
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs || hardRules.indexOf(a.rule) - hardRules.indexOf(b.rule));
  return {
    eligible: free.length,
    mayLead: free.filter(leads).length,
    binding,
    keptApart: countPairs(seatable(free).map(withoutCompanions), 'best') - pairsAmong(free),
    relaxations,
  };
}

function leads({ level }: Judged): boolean {
  return level !== null && mayLead(level);
}

function pairsAmong(people: readonly Judged[]): number {
  return countPairs(seatable(people), 'best');
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
