export type RuleState = 'running' | 'to-come' | 'over' | 'ended';

interface Period {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedAt: string | null;
}

/** How a rule about two people stands on a day. */
export function ruleState({ startsOn, endsOn, endedAt }: Period, today: string): RuleState {
  if (endedAt !== null) return 'ended';
  if (endsOn !== null && endsOn < today) return 'over';
  return startsOn > today ? 'to-come' : 'running';
}
