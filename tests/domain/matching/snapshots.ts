import type {
  CandidateSnapshot,
  MatchingSettings,
  RequestSnapshot,
  Tie,
  TieVerdict,
  WishSnapshot,
} from '~/domain/matching/snapshot';
import type { AccreditationDecision, DecisionStep } from '~/domain/registry/accreditation/accreditation-step';

export const settings: MatchingSettings = { onDay: '2026-11-10', conductCertificateYears: null };

/** A request for January to March 2027 that asks forty hours of each reviewer. */
export function aRequest(over: Partial<RequestSnapshot> = {}): RequestSnapshot {
  return {
    id: 'request',
    form: 'full',
    themes: ['neglect', 'addiction'],
    sectors: ['youth-protection'],
    careDomain: 'both',
    provinceCode: 'PV26',
    youthRegionCode: 'JZ01',
    startMonth: '2027-01',
    endMonth: '2027-03',
    reviewers: 2,
    minutesPerReviewer: 40 * 60,
    minutesForSupervisor: 6 * 60,
    languageNeeds: [],
    wantsTrainee: false,
    meetingMode: null,
    organisations: [
      { organisationId: 'involved', name: 'De Haven', parts: ['involved'] },
      { organisationId: 'payer', name: 'Gemeente Waterland', parts: ['commissioning', 'paying'] },
    ],
    objections: [],
    overrides: [],
    ...over,
  };
}

export function anAccreditation(over: Partial<AccreditationDecision> = {}): AccreditationDecision {
  return {
    role: 'reviewer',
    step: 'accredited',
    level: 'accredited',
    issuedOn: '2024-01-01',
    validUntil: '2029-01-01',
    issuedBy: 'Het netwerk',
    ...over,
  };
}

export const noWishes: WishSnapshot = {
  skipUntilOn: null,
  askFrequency: null,
  lastAcceptedOn: null,
  preferredForms: [],
  meetingModes: [],
  ratherNotThemes: [],
  callAnswer: null,
  distance: null,
};

/** What the network decided about an accreditation afterwards. */
export function aRuling(step: DecisionStep, issuedOn = '2026-01-01'): AccreditationDecision {
  return anAccreditation({ step, issuedOn, level: null, validUntil: null });
}

/** Somebody whom no rule excludes and of whom nothing is left to judge or to do. */
export function aCandidate(personId: string, over: Partial<CandidateSnapshot> = {}): CandidateSnapshot {
  return {
    personId,
    name: `Persoon ${personId}`,
    membership: 'active',
    accreditations: [anAccreditation()],
    verifications: [],
    careDomain: 'youth',
    themes: [],
    sectors: [],
    reviewForms: [],
    spokenLanguages: ['nl'],
    provinceCodes: [],
    youthRegionCodes: ['JZ01'],
    employerGroupIds: [],
    employerGroupKnown: true,
    ties: [],
    perceivedConflicts: [],
    availability: { '2027-01': 20 * 60, '2027-02': 20 * 60, '2027-03': 20 * 60 },
    takenMinutes: {},
    absences: [],
    runningReviews: 0,
    maxConcurrentReviews: 2,
    wishes: noWishes,
    minutesThisYear: 50 * 60,
    lastReviewOn: null,
    declaredConflicts: [],
    declined: null,
    independenceDeclared: true,
    confidentialitySignedOn: '2025-01-01',
    conductCertificateSeenOn: '2025-01-01',
    neverWith: [],
    onlyWith: [],
    mentorIds: [],
    recentSupervisorIds: [],
    ...over,
  };
}

export function aSupervisor(personId: string, over: Partial<CandidateSnapshot> = {}): CandidateSnapshot {
  return aCandidate(personId, {
    accreditations: [anAccreditation({ role: 'supervisor', level: 'supervisor' })],
    ...over,
  });
}

export function aTie(verdict: TieVerdict, organisationId = 'involved', over: Partial<Tie> = {}): Tie {
  return {
    organisationId,
    verdict,
    path: { code: 'employer', params: { organisation: organisationId } },
    judgement: null,
    pinned: null,
    ...over,
  };
}
