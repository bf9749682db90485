import type { AccreditationLevel, AccreditedRole } from './accreditation-status';
import { accreditationTerms } from './accreditation-terms';
import type { VerificationKind } from './verification-kind';

/**
 * What follows when something is not, or no longer, confirmed: it is said to the person and the coordinator; the
 * register does not show the person; or the person is not shown and not invited either.
 */
export const lapseEffects = ['shown', 'hidden', 'blocks'] as const;
export type LapseEffect = (typeof lapseEffects)[number];

/** Where a requirement comes from; the public page says so in words. */
export type RequirementBasis = 'method' | 'custom' | 'proposal';

export interface Requirement {
  readonly kind: VerificationKind;
  readonly roles: readonly AccreditedRole[];
  readonly levels: readonly AccreditationLevel[];
  /** `where-it-applies`: only for who has a registration or an employer; nobody misses it who never had it. */
  readonly need: 'always' | 'where-it-applies';
  /** Months until it must be repeated; `null` for once. */
  readonly intervalMonths: number | null;
  readonly onLapse: LapseEffect;
  /** Whether the public profile says that, and in which month, it was verified. */
  readonly isPublic: boolean;
  readonly basis: RequirementBasis;
}

const everyRole: readonly AccreditedRole[] = ['reviewer', 'supervisor'];
const everyLevel: readonly AccreditationLevel[] = ['trainee', 'accredited', 'experienced', 'supervisor'];
const afterTraining: readonly AccreditationLevel[] = ['accredited', 'experienced', 'supervisor'];
const forEverybody = { roles: everyRole, levels: everyLevel } as const;

const certificateYears: number | null = accreditationTerms.conductCertificateYears;

/**
 * The requirements of the network, published at `/register/erkenning`. Training and a supervised review come from
 * SCIE's own accreditation of reviewers (domain.md 4); every interval and effect is a proposal of the network.
 */
export const requirements: readonly Requirement[] = [
  {
    kind: 'identity',
    ...forEverybody,
    need: 'always',
    intervalMonths: null,
    onLapse: 'blocks',
    isPublic: false,
    basis: 'proposal',
  },
  {
    kind: 'training-certificate',
    ...forEverybody,
    need: 'always',
    intervalMonths: null,
    onLapse: 'blocks',
    isPublic: true,
    basis: 'method',
  },
  {
    kind: 'supervised-review',
    roles: everyRole,
    levels: afterTraining,
    need: 'always',
    intervalMonths: null,
    onLapse: 'blocks',
    isPublic: true,
    basis: 'method',
  },
  {
    // Whether it blocks is rule H13 of matching, behind its own switch.
    kind: 'conduct-certificate',
    ...forEverybody,
    need: 'always',
    intervalMonths:
      certificateYears === null ? accreditationTerms.conductCertificateMonths : certificateYears * 12,
    onLapse: 'shown',
    isPublic: true,
    basis: 'custom',
  },
  {
    kind: 'skj-registration',
    ...forEverybody,
    need: 'where-it-applies',
    intervalMonths: 12,
    onLapse: 'hidden',
    isPublic: true,
    basis: 'proposal',
  },
  {
    kind: 'big-registration',
    ...forEverybody,
    need: 'where-it-applies',
    intervalMonths: 12,
    onLapse: 'hidden',
    isPublic: true,
    basis: 'proposal',
  },
  {
    kind: 'employer-agreement',
    ...forEverybody,
    need: 'where-it-applies',
    intervalMonths: 24,
    onLapse: 'blocks',
    isPublic: false,
    basis: 'proposal',
  },
  {
    // Without it H5 asks for confidentiality with every invitation.
    kind: 'confidentiality-agreement',
    ...forEverybody,
    need: 'always',
    intervalMonths: null,
    onLapse: 'shown',
    isPublic: false,
    basis: 'proposal',
  },
];

export function requirementOf(kind: VerificationKind): Requirement {
  const found = requirements.find((one) => one.kind === kind);
  if (!found) throw new Error(`no requirement says anything about ${kind}`);
  return found;
}

export function isRequiredFor(
  { roles, levels }: Requirement,
  role: AccreditedRole,
  level: AccreditationLevel,
): boolean {
  return roles.includes(role) && levels.includes(level);
}

/** What a lapse does now: a certificate of conduct that the network asks for keeps from invitations by rule H13. */
export function effectNow({ kind, onLapse }: Requirement): LapseEffect {
  return kind === 'conduct-certificate' && certificateYears !== null ? 'blocks' : onLapse;
}
