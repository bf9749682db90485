import type { AccreditationLevel } from './accreditation-status';

/**
 * Settings of the network, not facts: no public source says how long an accreditation or a certificate holds
 * (domain.md 9.3, 11). Changing one here changes the public page, the checks and the mails.
 */
export const accreditationTerms = {
  /** H13: how old a certificate of conduct may be, in years; `null` while the network does not ask for one. */
  conductCertificateYears: null as number | null,
  /** How often somebody is asked for a new certificate of conduct while nothing depends on it, in months. */
  conductCertificateMonths: 36,
  /** How long a level is given for when nothing else is decided, in years. */
  yearsOfLevel: {
    trainee: 2,
    accredited: 3,
    experienced: 3,
    supervisor: 3,
  } satisfies Record<AccreditationLevel, number>,
  /** Warnings before something lapses, in months, the earliest first. */
  warnMonthsBefore: [3, 1],
} as const;
