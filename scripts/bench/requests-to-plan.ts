import { matchingContext } from '~/domain/matching/matching-context';
import { type RequestToPlan, requestToPlan } from '~/domain/matching/planning/sitters';
import type { CandidateSnapshot, RequestSnapshot } from '~/domain/matching/snapshot';
import { careDomains, type Sector, type Theme } from '~/domain/registry/expertise';
import { type Chance, chanceFor } from '../demonstration/chance';

const onDay = '2026-11-10';
const months = ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'];
const themes: readonly Theme[] = ['neglect', 'addiction', 'migration', 'sexual-abuse'];
const sectors: readonly Sector[] = ['education', 'youth-care', 'municipality', 'youth-protection'];
const provinces = ['PV20', 'PV23', 'PV26', 'PV28'];
/** One of so many people supervises. */
const supervisorShare = 8;

/** Open requests and the people of a network, as matching knows them; every tenth person is tied to each request. */
export function requestsToPlan(seed: number, size: { requests: number; people: number }): RequestToPlan[] {
  const chance = chanceFor(`planning ${seed}`);
  const people = Array.from({ length: size.people }, (_, at) => person(chance, at));
  return Array.from({ length: size.requests }, (_, at) => {
    const request = requestOf(chance, at);
    const context = matchingContext(request, { onDay, conductCertificateYears: null });
    const seen = people.map((one): CandidateSnapshot => (chance.oneIn(10) ? { ...one, ties: [tie] } : one));
    return requestToPlan(context, seen);
  });
}

const tie: CandidateSnapshot['ties'][number] = {
  organisationId: 'involved',
  verdict: 'current',
  path: { code: 'employer', params: {} },
  judgement: null,
  pinned: null,
};

function requestOf(chance: Chance, at: number): RequestSnapshot {
  const start = chance.below(3);
  return {
    id: `request ${String(at).padStart(3, '0')}`,
    form: chance.pick(['full', 'proportionate', 'compact']),
    reviewers: 2,
    themes: chance.some(themes, 2),
    sectors: chance.some(sectors, 2),
    careDomain: chance.pick(careDomains),
    provinceCode: chance.pick(provinces),
    youthRegionCode: null,
    startMonth: months[start] ?? '',
    endMonth: months[start + 3] ?? '',
    minutesPerReviewer: (20 + chance.below(41)) * 60,
    minutesForSupervisor: 480,
    languageNeeds: [],
    wantsTrainee: chance.oneIn(4),
    meetingMode: null,
    organisations: [{ organisationId: 'involved', name: 'De Haven', parts: ['involved'] }],
    objections: [],
    overrides: [],
  };
}

function person(chance: Chance, at: number): CandidateSnapshot {
  const isSupervisor = at % supervisorShare === 0;
  const level = isSupervisor ? 'supervisor' : chance.pick(['trainee', 'accredited', 'experienced'] as const);
  const id = `person ${String(at).padStart(3, '0')}`;
  return {
    personId: id,
    name: id,
    membership: 'active',
    accreditations: [
      {
        role: isSupervisor ? 'supervisor' : 'reviewer',
        step: 'accredited',
        level,
        issuedOn: '2024-01-01',
        validUntil: '2029-01-01',
        issuedBy: 'Het netwerk',
      },
    ],
    verifications: [],
    careDomain: chance.pick(careDomains),
    themes: chance.some(themes, 2),
    sectors: chance.some(sectors, 1),
    reviewForms: chance.some(['full', 'proportionate', 'compact'], 2),
    spokenLanguages: ['nl'],
    provinceCodes: chance.some(provinces, 1),
    youthRegionCodes: [],
    employerGroupIds: chance.oneIn(3) ? [] : [`employer ${chance.below(20)}`],
    employerGroupKnown: true,
    ties: [],
    perceivedConflicts: [],
    availability: Object.fromEntries(months.map((month) => [month, (8 + chance.below(20)) * 60])),
    takenMinutes: {},
    absences: [],
    runningReviews: 0,
    maxConcurrentReviews: 1 + chance.below(2),
    wishes: {
      skipUntilOn: null,
      askFrequency: null,
      lastAcceptedOn: null,
      preferredForms: [],
      meetingModes: [],
      ratherNotThemes: [],
      callAnswer: null,
      distance: null,
    },
    minutesThisYear: chance.below(120) * 60,
    lastReviewOn: chance.oneIn(2) ? '2026-01-01' : null,
    declaredConflicts: [],
    declined: null,
    independenceDeclared: true,
    confidentialitySignedOn: '2025-01-01',
    conductCertificateSeenOn: '2025-01-01',
    neverWith: [],
    onlyWith: [],
    mentorIds: [],
    recentSupervisorIds: [],
  };
}
