import fc from 'fast-check';
import type { DeclineReason } from '~/domain/matching/invitation-status';
import { overridableRules } from '~/domain/matching/matching-rule';
import type {
  AbsenceSnapshot,
  CandidateSnapshot,
  Objection,
  OrganisationPart,
  RequestSnapshot,
  Tie,
  WishSnapshot,
} from '~/domain/matching/snapshot';
import { tieVerdicts } from '~/domain/matching/snapshot';
import type { AccreditationDecision } from '~/domain/registry/accreditation/accreditation-step';
import type { Verification, VerificationKind } from '~/domain/registry/accreditation/verification-kind';
import { aCandidate, anAccreditation, aRequest, aRuling, aTie, noWishes } from './snapshots';

/** Small networks in which most people may be seated, and any rule may come up for anybody. */
type Trouble = Partial<CandidateSnapshot>;

const personIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const organisationIds = ['o1', 'o2', 'o3', 'elsewhere'];
const names = ['Anna', 'Bas', 'Çağla', 'Els'];

const asReviewer = (over: Partial<AccreditationDecision> = {}) => anAccreditation({ ...over });
const asSupervisor = (over: Partial<AccreditationDecision> = {}) =>
  anAccreditation({ role: 'supervisor', level: 'supervisor', ...over });
const records: readonly (readonly AccreditationDecision[])[] = [
  [asReviewer()],
  [asReviewer()],
  [asReviewer({ level: 'experienced' })],
  [asReviewer({ level: 'trainee' })],
  [asReviewer({ level: 'experienced' }), asSupervisor()],
  [asReviewer(), asSupervisor()],
  [asSupervisor()],
];
/** What became of a record; the same of every role in it. */
const fates: readonly ((role: AccreditationDecision['role']) => AccreditationDecision[])[] = [
  (role) => [{ ...aRuling('suspended'), role }],
  (role) => [{ ...aRuling('withdrawn'), role }],
  (role) => [
    { ...aRuling('suspended'), role },
    { ...aRuling('reinstated', '2026-03-01'), role },
  ],
  (role) => [
    { ...aRuling('withdrawn'), role },
    { ...aRuling('reinstated', '2026-03-01'), role },
  ],
  (role) => [
    { ...aRuling('withdrawn'), role },
    anAccreditation({ role, level: role === 'supervisor' ? role : 'trainee', issuedOn: '2026-04-01' }),
  ],
];
const periods: readonly Partial<AccreditationDecision>[] = [
  { validUntil: '2026-12-31' },
  { validUntil: '2027-01-01' },
  { issuedOn: '2027-02-01' },
  { validUntil: '2026-11-09' },
];

const verification = (kind: VerificationKind, over: Partial<Verification> = {}): Trouble => ({
  verifications: [{ kind, role: null, verifiedOn: '2025-01-01', isConfirmed: true, ...over }],
});
const away = (kind: AbsenceSnapshot['kind'], startsOn: string, endsOn: string): Trouble => ({
  absences: [{ kind, startsOn, endsOn }],
});
const wishing = (wish: Partial<WishSnapshot>): Trouble => ({ wishes: { ...noWishes, ...wish } });
const declining = (declined: DeclineReason): Trouble => ({ declined });
const pinned: Tie['pinned'] = { kind: 'family', informant: 'member', saidOn: '2026-01-01' };
const ties: readonly Tie[] = organisationIds.flatMap((organisationId) => [
  ...tieVerdicts.map((verdict) => aTie(verdict, organisationId)),
  aTie('unjudged', organisationId, { judgement: 'independent' }),
  aTie('unjudged', organisationId, { judgement: 'not-independent' }),
  aTie('current', organisationId, { pinned }),
  aTie('recent', organisationId),
]);

const troubles: readonly Trouble[] = [
  { membership: 'suspended' },
  { membership: 'ended' },
  { membership: 'unchecked' },
  { employerGroupKnown: false },
  { declaredConflicts: ['standing'] },
  declining('conflict'),
  declining('no-time'),
  { runningReviews: 1 },
  { runningReviews: 2 },
  { runningReviews: 1, maxConcurrentReviews: 1 },
  { maxConcurrentReviews: 0 },
  { availability: {} },
  { availability: { '2027-01': 2_399 } },
  { availability: { '2027-01': 2_399, '2027-02': 1 } },
  { takenMinutes: { '2027-01': 1 } },
  { takenMinutes: { '2027-03': 5_000 } },
  { takenMinutes: { '2027-01': 9_000 }, availability: { '2027-01': 1_200, '2027-02': 2_400 } },
  away('fully-away', '2026-12-20', '2027-01-31'),
  away('finishes-running', '2026-10-01', '2027-02-02'),
  away('finishes-running', '2027-01-02', '2027-03-31'),
  away('fully-away', '2027-01-02', '2027-02-10'),
  away('fully-away', '2027-01-11', '2027-01-30'),
  { ...away('fully-away', '2027-01-11', '2027-01-30'), availability: { '2027-01': 6_764 } },
  { ...away('fully-away', '2027-01-11', '2027-01-30'), availability: { '2027-01': 6_763 } },
  wishing({ skipUntilOn: '2026-11-10' }),
  wishing({ skipUntilOn: '2026-11-11' }),
  wishing({ askFrequency: 'quarter', lastAcceptedOn: '2026-08-10' }),
  wishing({ askFrequency: 'quarter', lastAcceptedOn: '2026-08-11' }),
  wishing({ askFrequency: 'year', lastAcceptedOn: '2025-11-30' }),
  wishing({ askFrequency: 'year', lastAcceptedOn: null }),
  { conductCertificateSeenOn: null },
  { conductCertificateSeenOn: '2023-11-09' },
  { conductCertificateSeenOn: '2023-11-10' },
  verification('identity', { isConfirmed: false }),
  verification('training-certificate', { role: 'reviewer', isConfirmed: false }),
  verification('training-certificate', { role: 'supervisor', isConfirmed: false }),
  verification('supervised-review', { role: 'reviewer', isConfirmed: false }),
  verification('employer-agreement', { verifiedOn: '2024-11-09' }),
  verification('employer-agreement', { verifiedOn: '2024-11-10' }),
  verification('skj-registration', { verifiedOn: '2020-01-01' }),
  ...ties.map((tie) => ({ ties: [tie] })),
];

const oneIn = <Value>(times: number, unusual: fc.Arbitrary<Value>, usual: Value) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: unusual });

const details = fc.record({
  kind: fc.nat(records.length * names.length - 1),
  employers: fc.constantFrom([], [], [], ['e1'], ['e2'], ['e3'], ['e4', 'e1']),
  troubles: oneIn(2, fc.array(fc.constantFrom(...troubles), { minLength: 1, maxLength: 3 }), []),
  fate: oneIn(12, fc.constantFrom(...fates), () => [] as AccreditationDecision[]),
  period: oneIn(12, fc.constantFrom(...periods), {}),
  setAside: oneIn(3, fc.subarray([...overridableRules]), []),
  objection: oneIn(
    15,
    fc.constantFrom<Omit<Objection, 'personId'>[]>(
      { by: 'commissioner', withdrawnOn: null },
      { by: 'commissioner', withdrawnOn: '2026-11-01' },
      { by: 'reviewer', withdrawnOn: null },
      { by: 'reviewer', withdrawnOn: '2026-11-01' },
    ),
    null,
  ),
});
type Details = typeof details extends fc.Arbitrary<infer Value> ? Value : never;

function candidateWith(personId: string, { kind, employers, fate, period, ...rest }: Details) {
  const record = (records[Math.floor(kind / names.length)] ?? []).map((one) => ({ ...one, ...period }));
  return aCandidate(personId, {
    name: names[kind % names.length] ?? '',
    employerGroupIds: employers,
    ...Object.assign({}, ...rest.troubles),
    ties: rest.troubles.flatMap((one) => one.ties ?? []).slice(0, 1),
    accreditations: [...record, ...record.flatMap(({ role }) => fate(role))],
  });
}

interface AboutTwo {
  readonly kind: 'never' | 'only' | 'mentor';
  readonly one: number;
  readonly other: number;
}
const aboutTwo: fc.Arbitrary<AboutTwo[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('never' as const, 'never' as const, 'only' as const, 'mentor' as const),
    one: fc.nat(personIds.length - 1),
    other: fc.nat(personIds.length - 1),
  }),
  { maxLength: 4 },
);

/** Both of two people know of a rule about them; who is mentored knows by whom. */
function withRules(people: CandidateSnapshot[], rules: readonly AboutTwo[]): CandidateSnapshot[] {
  const companions = (kind: AboutTwo['kind'], person: CandidateSnapshot, bothWays: boolean) => {
    const others = rules.flatMap((rule) => {
      const [one, other] = [people[rule.one], people[rule.other]];
      if (rule.kind !== kind || !one || !other || one === other) return [];
      if (one === person) return [other];
      return bothWays && other === person ? [one] : [];
    });
    return [...new Set(others)].map(({ personId, name }) => ({ personId, name }));
  };
  return people.map((person) => ({
    ...person,
    neverWith: companions('never', person, true),
    onlyWith: companions('only', person, true),
    mentorIds: companions('mentor', person, false).map(({ personId }) => personId),
  }));
}

const parts: readonly (readonly OrganisationPart[])[] = [
  ['involved'],
  ['commissioning', 'paying'],
  ['paying', 'involved'],
];

export const arbitraryNetwork = fc
  .record({
    people: fc.array(details, { minLength: 3, maxLength: 8, size: 'max' }),
    rules: aboutTwo,
    conductCertificateYears: fc.constantFrom(null, 3),
    startMonth: oneIn(10, fc.constant('2026-11'), '2027-01'),
    minutesForSupervisor: oneIn(10, fc.constant(0), 360),
    reviewers: oneIn(4, fc.constantFrom(1 as const, 3 as const), 2 as const),
    isOneUnknown: oneIn(10, fc.constant(true), false),
    /** Where to begin when somebody is looked for. */
    from: fc.nat(personIds.length - 1),
  })
  .map(({ people, rules, conductCertificateYears, isOneUnknown, from, ...asked }) => {
    const ofEach = <Value>(take: (one: Details, personId: string) => Value) =>
      people.map((one, at) => take(one, personIds[at] ?? ''));
    const request: RequestSnapshot = aRequest({
      ...asked,
      endMonth: '2027-02',
      organisations: parts.map((part, at) => ({
        organisationId: isOneUnknown && at === 1 ? null : (organisationIds[at] ?? ''),
        name: organisationIds[at] ?? '',
        parts: part,
      })),
      objections: ofEach(({ objection }, personId) => (objection ? [{ ...objection, personId }] : [])).flat(),
      overrides: ofEach(({ setAside }, personId) => setAside.map((rule) => ({ personId, rule }))).flat(),
    });
    return {
      request,
      candidates: withRules(
        ofEach((one, personId) => candidateWith(personId, one)),
        rules,
      ),
      settings: { onDay: '2026-11-10', conductCertificateYears },
      from,
    };
  });
