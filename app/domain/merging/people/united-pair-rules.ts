import type { CalendarDay } from '../../kernel/calendar-day';
import type { PairRuleKind } from '../../matching/two-people/pair-rule';
import { periodsOverlap, unitePeriods } from '../united-periods';

/** An open rule about one of two records that become one, and its companion. */
export interface OpenRule {
  readonly id: string;
  readonly kind: PairRuleKind;
  readonly companionId: string;
  readonly ofKept: boolean;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

export interface UnitedRules {
  /** With the days they hold from now on. */
  readonly stays: readonly Pick<OpenRule, 'id' | 'startsOn' | 'endsOn'>[];
  readonly ended: readonly OpenRule[];
}

/**
 * What becomes of the open rules of two records of one person. Of one kind with one companion the whole period stands;
 * "never" stands before "only" with the same companion, and of two companions at one time that of the kept record. A
 * rule of ours: what keeps people apart is never loosened by a merge.
 */
export function unitedPairRules(rules: readonly OpenRule[]): UnitedRules {
  const rows = rules.map((rule) => ({ ...rule, thing: `${rule.companionId} ${rule.kind}` }));
  const { joined } = unitePeriods(rows);
  const absorbed = new Set(joined.flatMap((one) => one.absorbed));
  const whole = new Map(joined.map(({ stays, startsOn, endsOn }) => [stays, { startsOn, endsOn }]));
  const left = rows
    .filter((row) => !absorbed.has(row))
    .map((row) => ({ ...row, ...whole.get(row) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const stays: (typeof left)[number][] = [];
  const ended: OpenRule[] = [...absorbed];
  for (const rule of left) {
    const isBeaten = stays.some(
      (other) =>
        rule.kind === 'only-together' &&
        (other.kind === 'only-together' || other.companionId === rule.companionId) &&
        periodsOverlap(other, rule),
    );
    if (isBeaten) ended.push(rule);
    else stays.push(rule);
  }
  return { stays: stays.map(({ id, startsOn, endsOn }) => ({ id, startsOn, endsOn })), ended };
}

function rankOf({ kind, ofKept }: OpenRule): number {
  return (kind === 'only-together' ? 2 : 0) + (ofKept ? 0 : 1);
}
