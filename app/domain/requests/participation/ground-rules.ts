/**
 * The version of the ground rules an organisation is asked to sign now. Raised by hand when the network agrees on a
 * new text; what was signed before keeps its own version, also one from before the portal.
 */
export const currentGroundRules = '2026-1';
