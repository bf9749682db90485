/** Why a review is suspended. Source: domain.md 9.2. */
export const suspensionReasons = [
  'criminal',
  'inspectorate',
  'consent-lost',
  'safety',
  'people',
  'other',
] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

export const stopReasons = [
  'no-consent',
  'commissioner',
  'other-process',
  'safety',
  'no-team',
  'other',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** What happens to the hours when a review stops. */
export const stopCosts = ['worked-hours', 'nothing', 'to-agree'] as const;
export type StopCosts = (typeof stopCosts)[number];

export const backReasons = [
  'incomplete',
  'new-information',
  'organisation-joined',
  'mistake',
  'other',
] as const;
export type BackReason = (typeof backReasons)[number];

export type MoveReason = SuspensionReason | StopReason | BackReason;

/** Every reason a move can have, each once. */
export const moveReasons = [
  ...new Set<MoveReason>([...suspensionReasons, ...stopReasons, ...backReasons]),
] as [MoveReason, ...MoveReason[]];
