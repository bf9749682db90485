import type { HardRule } from '../matching-rule';

/** After as many requests as can be: the most points of all teams, or first the most for the weakest of them. */
export const planAims = ['total', 'weakest-first'] as const;
export type PlanAim = (typeof planAims)[number];

export const gapGrounds = ['no-team', 'people-needed'] as const;
/** Nobody has a team for it, or whoever would be in it is needed for others. */
export type GapGround = (typeof gapGrounds)[number];

export const relaxationKinds = ['set-aside', 'judge', 'end-rule', 'settle'] as const;
/**
 * What it takes: the coordinator sets a rule aside with a reason, judges independence, or ends a rule about two people; or
 * somebody settles what nobody may set aside, such as an accreditation that ran out.
 */
export type RelaxationKind = (typeof relaxationKinds)[number];

/** As it is kept: codes and ids, and nothing that names an organisation. */
export interface StoredRelaxation {
  readonly kind: RelaxationKind;
  readonly personId: string;
  /** `null` where independence is to be judged. */
  readonly rule: HardRule | null;
}
