/** Why the network does not take a question on. */
export const refusalReasons = [
  'no-learning-question',
  'about-one-person',
  'outside-our-work',
  'no-support',
  'too-early',
  'double',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Who can help instead. */
export const referralTargets = [
  'inspectorate',
  'safe-home',
  'own-investigation',
  'other-method',
  'complaints-procedure',
  'other',
] as const;
export type ReferralTarget = (typeof referralTargets)[number];

/** Why no pair was found: an outcome that is counted, not a failure to hide. */
export const noMatchReasons = [
  'nobody-independent',
  'nobody-available',
  'nobody-suitable',
  'not-accepted',
] as const;
export type NoMatchReason = (typeof noMatchReasons)[number];
