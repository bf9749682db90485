/** How far a recommendation came. Model: the assessed status of safety boards (features.md, E11). */
export const assessmentStatuses = ['fully', 'partly', 'intent', 'not', 'no-response'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** On what an assessment rests. */
export const assessmentGrounds = ['document', 'talk', 'visit', 'other'] as const;
export type AssessmentGround = (typeof assessmentGrounds)[number];

/** What somebody looked at to see whether it made a difference. */
export const effectGrounds = ['figures', 'practice', 'professionals', 'families', 'other'] as const;
export type EffectGround = (typeof effectGrounds)[number];

export const effectOutcomes = ['seen', 'partly', 'not-seen', 'too-early'] as const;
export type EffectOutcome = (typeof effectOutcomes)[number];

/** How long somebody has, in calendar days. Source: our choice, after the 56 days coroners give (features.md, E11). */
export const daysToRespond = 56;
/** From a refusal, or from a plan that has no day, until the network looks. */
export const daysToAssess = 56;
/** From an assessment until somebody looks whether it made a difference, or looks again. */
export const daysToEffect = 182;
/** Before a review is erased there is time to look at what was done on the last day anybody may promise. */
export const daysBeforeErasure = 28;
