import fc from 'fast-check';
import { overridableRules } from '~/domain/matching/matching-rule';
import { callAnswers } from '~/domain/matching/open-call/call-answer';
import type {
  CandidateSnapshot,
  MatchingSettings,
  Objection,
  RequestSnapshot,
  RuleOverride,
  Tie,
} from '~/domain/matching/snapshot';
import { organisationParts, tieVerdicts } from '~/domain/matching/snapshot';
import { softWeights, type Weights } from '~/domain/matching/weights';
import { accreditationLevels } from '~/domain/registry/accreditation/accreditation-status';
import { askFrequencies } from '~/domain/registry/availability/ask-frequency';
import {
  careDomains,
  meetingModes,
  type Sector,
  type SpokenLanguage,
  type Theme,
} from '~/domain/registry/expertise';
import { aCandidate, anAccreditation, aRequest, aRuling } from './snapshots';

const themes: Theme[] = ['neglect', 'addiction', 'migration'];
const sectors: Sector[] = ['education', 'youth-care', 'municipality'];
const languages: SpokenLanguage[] = ['nl', 'tr'];
const personIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const organisationIds = ['o1', 'o2', 'o3'];

/** Mostly the harmless value, so that enough people are left to make pairs of. */
const rarely = <Value>(unusual: fc.Arbitrary<Value>, usual: Value) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: unusual });

const ties: fc.Arbitrary<Tie[]> = fc.uniqueArray(
  fc.record({
    organisationId: fc.constantFrom(...organisationIds),
    verdict: fc.constantFrom(...tieVerdicts),
    path: fc.constant({ code: 'employer', params: {} }),
    judgement: fc.constantFrom(null, 'independent' as const, 'not-independent' as const),
    pinned: rarely(
      fc.constant({ kind: 'family' as const, informant: 'member' as const, saidOn: '2026-01-01' }),
      null,
    ),
  }),
  { maxLength: 2, selector: ({ organisationId }) => organisationId },
);

const candidateDetails = fc.record({
  name: fc.constantFrom('Anna', 'Bas', 'Çağla', 'Els'),
  membership: rarely(fc.constantFrom('suspended' as const, 'ended' as const), 'active' as const),
  level: fc.constantFrom(...accreditationLevels.slice(0, 3)),
  ruling: rarely(fc.constantFrom('suspended' as const, 'withdrawn' as const), null),
  validUntil: fc.constantFrom('2026-12-31', '2027-02-01', '2029-01-01', '2029-01-01', '2029-01-01'),
  careDomain: fc.constantFrom(...careDomains),
  themes: fc.subarray(themes),
  sectors: fc.subarray(sectors),
  spokenLanguages: fc.subarray(languages),
  reviewForms: fc.subarray(['full' as const, 'compact' as const]),
  provinceCodes: fc.subarray(['PV26']),
  youthRegionCodes: fc.subarray(['JZ01']),
  employerGroupIds: fc.subarray(['e1', 'e2', 'e3'], { maxLength: 2 }),
  employerGroupKnown: fc.boolean(),
  ties: rarely(ties, []),
  minutesThisYear: fc.constantFrom(0, 1_200, 3_000, 6_000),
  runningReviews: rarely(fc.constant(2), 0),
  declared: rarely(fc.constant(true), false),
  declined: rarely(fc.constantFrom('conflict' as const, 'no-time' as const), null),
  minutes: rarely(fc.constantFrom(0, 600), 1_200),
  certificate: rarely(fc.constantFrom('2019-01-01'), '2025-01-01'),
  lastReviewOn: fc.constantFrom(null, '2020-01-01', '2026-01-01'),
  wishes: fc.record({
    skipUntilOn: rarely(fc.constantFrom('2026-11-10', '2027-06-01'), null),
    askFrequency: fc.constantFrom(null, ...askFrequencies),
    lastAcceptedOn: rarely(fc.constantFrom('2026-11-01', '2026-03-31'), null),
    preferredForms: fc.subarray(['full' as const, 'compact' as const]),
    meetingModes: fc.subarray([...meetingModes]),
    ratherNotThemes: fc.subarray(themes),
    callAnswer: fc.constantFrom(null, ...callAnswers),
    distance: fc.constantFrom(null, { kilometres: 40, farthest: 50 }, { kilometres: 60, farthest: 50 }),
  }),
});

interface RuleAboutTwo {
  readonly kind: 'neverWith' | 'onlyWith';
  readonly one: number;
  readonly other: number;
}

const rulesAboutTwo: fc.Arbitrary<RuleAboutTwo[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('neverWith' as const, 'onlyWith' as const),
    one: fc.nat(personIds.length - 1),
    other: fc.nat(personIds.length - 1),
  }),
  { maxLength: 3 },
);

/** Both of two people know of a rule about them. */
function withRules(people: CandidateSnapshot[], rules: readonly RuleAboutTwo[]): CandidateSnapshot[] {
  const companions = (personId: string, kind: RuleAboutTwo['kind']) => {
    const others = rules
      .filter((rule) => rule.kind === kind && rule.one !== rule.other)
      .flatMap(({ one, other }) => [[personIds[one], other] as const, [personIds[other], one] as const])
      .filter(([id]) => id === personId)
      .flatMap(([, other]) => people[other] ?? []);
    return [...new Set(others)].map((other) => ({ personId: other.personId, name: other.name }));
  };
  return people.map((person) => ({
    ...person,
    neverWith: companions(person.personId, 'neverWith'),
    onlyWith: companions(person.personId, 'onlyWith'),
  }));
}

const candidates: fc.Arbitrary<CandidateSnapshot[]> = fc
  .tuple(fc.array(candidateDetails, { minLength: 0, maxLength: personIds.length }), rulesAboutTwo)
  .map(([all, rules]) =>
    withRules(
      all.map(({ level, ruling, validUntil, declared, minutes, certificate, ...rest }, index) =>
        aCandidate(personIds[index] ?? '', {
          ...rest,
          accreditations: [anAccreditation({ level, validUntil }), ...(ruling ? [aRuling(ruling)] : [])],
          declaredConflicts: declared ? ['declaration'] : [],
          availability: { '2027-01': minutes, '2027-02': minutes, '2027-03': minutes },
          conductCertificateSeenOn: certificate,
        }),
      ),
      rules,
    ),
  );

const objections: fc.Arbitrary<Objection[]> = fc.array(
  fc.record({
    personId: fc.constantFrom(...personIds),
    by: fc.constantFrom('commissioner' as const, 'reviewer' as const),
    withdrawnOn: fc.constantFrom(null, '2026-11-01'),
  }),
  { maxLength: 2 },
);

const overrides: fc.Arbitrary<RuleOverride[]> = fc.array(
  fc.record({ personId: fc.constantFrom(...personIds), rule: fc.constantFrom(...overridableRules) }),
  { maxLength: 3 },
);

const requests: fc.Arbitrary<RequestSnapshot> = fc
  .record({
    careDomain: fc.constantFrom(...careDomains),
    themes: fc.subarray(themes),
    sectors: fc.subarray(sectors),
    languageNeeds: fc.subarray(languages),
    wantsTrainee: fc.boolean(),
    meetingMode: fc.constantFrom(null, ...meetingModes),
    objections,
    overrides,
    parts: fc.array(fc.subarray([...organisationParts], { minLength: 1 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ parts, ...rest }) =>
    aRequest({
      ...rest,
      organisations: organisationIds.map((organisationId, index) => ({
        organisationId,
        name: organisationId,
        parts: parts[index] ?? [],
      })),
    }),
  );

/** Every soft rule switched off, weighed as published, or turned round, each by itself. */
const weights: fc.Arbitrary<Weights> = fc
  .array(fc.constantFrom(0, 1, 1, 1, -1), {
    minLength: Object.keys(softWeights).length,
    maxLength: Object.keys(softWeights).length,
  })
  .map(
    (factors) =>
      Object.fromEntries(
        Object.entries(softWeights).map(([code, weight], index) => [
          code,
          { ...weight, points: weight.points * (factors[index] ?? 1) },
        ]),
      ) as Weights,
  );

const someSettings: fc.Arbitrary<MatchingSettings> = fc.record({
  onDay: fc.constant('2026-11-10'),
  conductCertificateYears: fc.constantFrom(null, 3),
});

export const arbitraryMatching = fc.record({
  request: requests,
  candidates,
  settings: someSettings,
  weights,
  seatings: fc.constantFrom('best' as const, 'all' as const),
});
