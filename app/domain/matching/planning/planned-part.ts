import type { ProposalStatus, SeatName } from '../invitation-status';
import type { HardRule } from '../matching-rule';
import type { GapGround, PlanAim, RelaxationKind } from './plan-aim';

export interface PlannedTeam {
  readonly points: number;
  readonly seats: readonly { readonly seat: SeatName; readonly personId: string; readonly name: string }[];
  /** What came of it; `null` when it was not proposed. */
  readonly proposal: ProposalStatus | null;
}

export interface PlannedGap {
  readonly ground: GapGround;
  readonly relaxations: readonly {
    readonly kind: RelaxationKind;
    readonly rule: HardRule | null;
    readonly personId: string;
    readonly name: string;
  }[];
}

/** What a plan says of one request. */
export type PlannedPart =
  | ({ readonly aim: PlanAim; readonly kind: 'team' } & PlannedTeam)
  | ({ readonly aim: PlanAim; readonly kind: 'gap' } & PlannedGap);

export interface PlannedRequest {
  readonly reference: string;
  readonly province: string | null;
  readonly parts: readonly PlannedPart[];
}
