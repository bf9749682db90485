/**
 * Why a statement does not stand any more: its person took it back, is not in the public register any more, lost the
 * accreditation it is about, or something it says has changed. The public is told that it was revoked, not why.
 */
export const revocationReasons = ['own-request', 'not-listed', 'accreditation-ended', 'changed'] as const;
export type RevocationReason = (typeof revocationReasons)[number];
