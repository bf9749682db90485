import { performance } from 'node:perf_hooks';
import { reviewerEligibility } from '~/domain/matching/eligibility';
import { type EligiblePerson, explainPair } from '~/domain/matching/explain-pair';
import { matchingContext } from '~/domain/matching/matching-context';
import { pairExclusions } from '~/domain/matching/pair-rules';
import { rankPairs } from '~/domain/matching/rank-pairs';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from '~/domain/matching/snapshot';
import { accreditationLevels } from '~/domain/registry/accreditation-status';
import { careDomains, sectors, themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';

/** One request against a network of 10,000, beside the baseline of scoring every pair of a smaller one. */
const engineSize = 10_000;
const naiveSize = 500;
const runs = 9;

const settings: MatchingSettings = { onDay: '2026-11-10', conductCertificateYears: 3 };

const request: RequestSnapshot = {
  id: 'bench',
  form: 'proportionate',
  themes: ['neglect', 'addiction', 'parental-psychiatry'],
  sectors: ['youth-protection', 'adult-mental-health'],
  careDomain: 'both',
  provinceCode: 'P3',
  youthRegionCode: 'R7',
  startMonth: '2027-02',
  endMonth: '2027-05',
  minutesPerReviewer: 40 * 60,
  minutesForSupervisor: 6 * 60,
  languageNeeds: ['tr'],
  wantsTrainee: true,
  organisations: [
    { organisationId: 'o1', name: 'o1', parts: ['involved'] },
    { organisationId: 'o2', name: 'o2', parts: ['commissioning', 'paying'] },
  ],
  objections: [],
  overrides: [],
};

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function network(size: number): CandidateSnapshot[] {
  const random = randomFrom(20_261_110);
  const upTo = (count: number) => Math.floor(random() * count);
  const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[upTo(values.length)] ?? values[0];
  const some = <Value>(values: readonly Value[], chance: number) => values.filter(() => random() < chance);
  return Array.from(
    { length: size },
    (_, index): CandidateSnapshot => ({
      personId: `p${index}`,
      name: `Reviewer ${upTo(size)}`,
      membership: random() < 0.95 ? 'active' : 'ended',
      accreditations: [
        {
          role: 'reviewer',
          level: oneOf([accreditationLevels[0], accreditationLevels[1], accreditationLevels[2]]),
          status: 'accredited',
          issuedOn: '2023-01-01',
          validUntil: random() < 0.9 ? '2028-01-01' : '2026-12-01',
        },
      ],
      careDomain: oneOf(careDomains),
      themes: some(themes, 0.25),
      sectors: some(sectors, 0.15),
      reviewForms: some(reviewForms, 0.5),
      spokenLanguages: random() < 0.05 ? ['nl', 'tr'] : ['nl'],
      provinceCodes: [`P${upTo(12)}`],
      youthRegionCodes: [`R${upTo(41)}`],
      employerGroupIds: random() < 0.2 ? [] : [`e${upTo(size / 12)}`],
      employerGroupKnown: random() < 0.95,
      ties:
        random() < 0.05
          ? [
              {
                organisationId: oneOf(['o1', 'o2']),
                verdict: oneOf(['current', 'recent', 'lapsed', 'unjudged']),
                path: { code: 'employer', params: {} },
                judgement: null,
              },
            ]
          : [],
      perceivedConflicts: [],
      availability: Object.fromEntries(
        ['2027-02', '2027-03', '2027-04', '2027-05'].map((month) => [month, upTo(20) * 60]),
      ),
      absences: random() < 0.1 ? [{ kind: 'fully-away', startsOn: '2027-03-01', endsOn: '2027-03-14' }] : [],
      runningReviews: upTo(3),
      maxConcurrentReviews: 2,
      minutesThisYear: upTo(150) * 60,
      lastReviewOn: random() < 0.5 ? '2026-01-01' : null,
      declaredConflicts: random() < 0.02 ? ['standing'] : [],
      declined: null,
      independenceDeclared: false,
      confidentialitySignedOn: '2025-01-01',
      conductCertificateSeenOn: '2025-01-01',
      mentorIds: [],
      recentSupervisorIds: [],
    }),
  );
}

/** Scores and explains every ordered pair, then sorts. */
function rankNaively(candidates: readonly CandidateSnapshot[]): number {
  const context = matchingContext(request, settings);
  const people = candidates.flatMap((candidate): EligiblePerson[] => {
    const { level, exclusions, setAside } = reviewerEligibility(context, candidate);
    return exclusions.length === 0 && level !== null ? [{ candidate, level, setAside }] : [];
  });
  const points: number[] = [];
  for (const lead of people) {
    for (const co of people) {
      const leader = { personId: lead.candidate.personId, level: lead.level };
      if (pairExclusions(leader, { personId: co.candidate.personId }).length === 0) {
        points.push(explainPair(context, lead, co).points);
      }
    }
  }
  return points.sort((a, b) => b - a).length;
}

function median(work: () => unknown, times: number): number {
  const took = Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return took[Math.floor(took.length / 2)] ?? 0;
}

const large = network(engineSize);
const small = network(naiveSize);
const cold = median(() => rankPairs(request, large, settings), 1);
const { totalPairs, excluded } = rankPairs(request, large, settings);
const everybody = large.map((one) => ({
  ...one,
  membership: 'active' as const,
  accreditations: one.accreditations.map((each) => ({ ...each, validUntil: '2028-01-01' })),
  ties: [],
  availability: { '2027-02': request.minutesPerReviewer },
  absences: [],
  runningReviews: 0,
  declaredConflicts: [],
}));
const oneEmployer = everybody.map((one) => ({
  ...one,
  employerGroupIds: ['same'],
  careDomain: 'youth' as const,
}));
const line = (what: string, milliseconds: number) =>
  `${what.padEnd(64)}${milliseconds.toFixed(1).padStart(9)} ms`;

console.log(`${engineSize} reviewers, ${excluded.length} left out, ${totalPairs} pairs possible, 20 listed`);
console.log(line('engine, first call', cold));
console.log(
  line(
    'engine, median',
    median(() => rankPairs(request, large, settings), runs),
  ),
);
console.log(
  line(
    'engine, nobody left out',
    median(() => rankPairs(request, everybody, settings), runs),
  ),
);
console.log(
  line(
    'engine, nobody left out, all of one employer and one domain',
    median(() => rankPairs(request, oneEmployer, settings), runs),
  ),
);
console.log(
  line(
    `engine, ${naiveSize} reviewers`,
    median(() => rankPairs(request, small, settings), runs),
  ),
);
console.log(
  line(
    `every pair scored, ${naiveSize} reviewers (baseline)`,
    median(() => rankNaively(small), 3),
  ),
);
