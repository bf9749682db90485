/** Why a requester takes a question back: it tells the network what stands in the way of a review. */
export const withdrawalReasons = [
  'solved',
  'other-way',
  'no-support',
  'costs',
  'timing',
  'privacy',
  'other',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];
