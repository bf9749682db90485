/** The four looks of a supervisor: gates A, B, C and D of domain.md 12. */
export const gates = ['design', 'analysis', 'report', 'after'] as const;
export type Gate = (typeof gates)[number];

export function isGate(value: unknown): value is Gate {
  return (gates as readonly unknown[]).includes(value);
}

export const verdicts = ['approved', 'approved_with_remarks', 'back'] as const;
export type Verdict = (typeof verdicts)[number];

export const checkAnswers = ['yes', 'no', 'not_applicable'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** The first scorer decides; the second scores a sample blindly, for calibration only. */
export const scorerPlaces = ['first', 'second'] as const;
export type ScorerPlace = (typeof scorerPlaces)[number];

/** Why a round of a gate began. */
export const roundOpenings = ['first', 'returned', 'stepped_back', 'reopened'] as const;
export type RoundOpening = (typeof roundOpenings)[number];

/** How the current round of a gate stands: nobody asked yet, it waits for a verdict, or has one. */
export type GateStanding = 'open' | 'waiting' | Verdict;

export function isApproved(standing: GateStanding): boolean {
  return standing === 'approved' || standing === 'approved_with_remarks';
}
