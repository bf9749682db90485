import { describe, expect, it } from 'vitest';
import { reviewerEligibility } from '~/domain/matching/eligibility';
import { matchingContext } from '~/domain/matching/matching-context';
import { seatingExclusions } from '~/domain/matching/pair-rules';
import type {
  CandidateSnapshot,
  MatchingSettings,
  RequestSnapshot,
  WishSnapshot,
} from '~/domain/matching/snapshot';
import { aCandidate, anAccreditation, aRequest, aRuling, aTie, noWishes, settings } from './snapshots';

type Case = readonly [
  what: string,
  candidate: Partial<CandidateSnapshot>,
  expected: string,
  request?: Partial<RequestSnapshot>,
  under?: MatchingSettings,
];

const withCertificate: MatchingSettings = { ...settings, conductCertificateYears: 3 };
const away = (startsOn: string, endsOn: string, kind: 'fully-away' | 'finishes-running' = 'fully-away') => ({
  absences: [{ kind, startsOn, endsOn }],
});
const objection = (by: 'commissioner' | 'reviewer', withdrawnOn: string | null = null) => ({
  objections: [{ personId: 'x', by, withdrawnOn }],
});
const override = (rule: 'H2' | 'H4' | 'H6' | 'H7' | 'H12' | 'H13') => ({
  overrides: [{ personId: 'x', rule }],
});

const often = (
  askFrequency: WishSnapshot['askFrequency'],
  lastAcceptedOn: string | null,
): Partial<CandidateSnapshot> => ({ wishes: { ...noWishes, askFrequency, lastAcceptedOn } });

const pinnedTie = (organisationId: string) =>
  aTie('current', organisationId, {
    pinned: { kind: 'administrative', informant: 'network', saidOn: '2026-01-01' },
  });

const cases: readonly Case[] = [
  ['somebody nothing speaks against', {}, ''],
  ['nobody accredited', { accreditations: [] }, 'H1 not-accredited'],
  [
    'only a supervisor',
    { accreditations: [anAccreditation({ role: 'supervisor', level: 'supervisor' })] },
    'H1 not-accredited',
  ],
  [
    'expired the day before the start',
    { accreditations: [anAccreditation({ validUntil: '2026-12-31' })] },
    'H1 accreditation-expired',
  ],
  ['valid on the day of the start', { accreditations: [anAccreditation({ validUntil: '2027-01-01' })] }, ''],
  [
    'valid from the second day',
    { accreditations: [anAccreditation({ issuedOn: '2027-01-02' })] },
    'H1 accreditation-not-yet-valid',
  ],
  ['suspended', { accreditations: [anAccreditation(), aRuling('suspended')] }, 'H1 accreditation-suspended'],
  ['withdrawn', { accreditations: [anAccreditation(), aRuling('withdrawn')] }, 'H1 accreditation-withdrawn'],
  [
    'withdrawn once, accredited again',
    {
      accreditations: [anAccreditation(), aRuling('withdrawn'), anAccreditation({ issuedOn: '2026-02-01' })],
    },
    '',
  ],
  ['a present tie to an involved organisation', { ties: [aTie('current')] }, 'H2 tie-current'],
  ['a recent one', { ties: [aTie('recent')] }, 'H2 tie-recent'],
  ['a recent one, set aside', { ties: [aTie('recent')] }, '', override('H2')],
  ['a present one, never set aside', { ties: [aTie('current')] }, 'H2 tie-current', override('H2')],
  ['a lapsed one', { ties: [aTie('lapsed')] }, ''],
  ['one that waits for a judgement', { ties: [aTie('unjudged')] }, ''],
  ['one judged independent', { ties: [aTie('unjudged', 'involved', { judgement: 'independent' })] }, ''],
  [
    'one judged not independent',
    { ties: [aTie('unjudged', 'payer', { judgement: 'not-independent' })] },
    'H2 judged-not-independent',
  ],
  ['a tie to an organisation outside the request', { ties: [aTie('current', 'elsewhere')] }, ''],
  ['a declared conflict', { declaredConflicts: ['standing'] }, 'H3 conflict-declared'],
  ['a decline for conflict', { declined: 'conflict' }, 'H3 declined-for-conflict'],
  ['a present tie to the payer', { ties: [aTie('current', 'payer')] }, 'H4 tie-to-payer'],
  ['that tie, set aside', { ties: [aTie('current', 'payer')] }, '', override('H4')],
  ['a recent tie to the payer', { ties: [aTie('recent', 'payer')] }, ''],
  [
    'a tie to one that is involved and pays, first H2',
    { ties: [aTie('current', 'both')] },
    'H2 tie-current, H4 tie-to-payer',
    { organisations: [{ organisationId: 'both', name: 'Both', parts: ['paying', 'involved'] }] },
  ],
  [
    'a pinned conflict with an involved organisation',
    { ties: [pinnedTie('involved')] },
    'H2 conflict-pinned',
  ],
  ['one with the payer, not H4', { ties: [pinnedTie('payer')] }, 'H2 conflict-pinned'],
  ['that one, never set aside', { ties: [pinnedTie('payer')] }, 'H2 conflict-pinned', override('H4')],
  ['nor by H2', { ties: [pinnedTie('involved')] }, 'H2 conflict-pinned', override('H2')],
  ['one with an organisation outside the request', { ties: [pinnedTie('elsewhere')] }, ''],
  ['no availability filled in', { availability: { '2026-12': 6_000 } }, 'H6 availability-unknown'],
  ['a minute too few', { availability: { '2027-01': 2_399 } }, 'H6 too-few-hours'],
  ['exactly enough', { availability: { '2027-01': 2_399, '2027-03': 1 } }, ''],
  [
    'enough but for what other seats take',
    { takenMinutes: { '2027-01': 20 * 60, '2027-02': 1 } },
    'H6 too-few-hours',
  ],
  ['what other seats take leaves enough', { takenMinutes: { '2027-03': 20 * 60 } }, ''],
  ['no month has less than nothing', { takenMinutes: { '2027-01': 90 * 60 } }, ''],
  ['too few, set aside', { availability: { '2027-01': 0 } }, '', override('H6')],
  ['away the whole first month', away('2026-12-20', '2027-01-31'), 'H6 away-at-start'],
  [
    'away that month but finishing what runs',
    away('2027-01-01', '2027-02-02', 'finishes-running'),
    'H6 away-at-start',
  ],
  ['back on the last day of the first month', away('2026-12-20', '2027-01-30'), ''],
  ['away so long that too little is left', away('2027-01-02', '2027-03-01'), 'H6 too-few-hours'],
  ['finishing what runs takes no minutes', away('2027-01-02', '2027-03-31', 'finishes-running'), ''],
  ['a place left', { runningReviews: 1 }, ''],
  ['no place left', { runningReviews: 2 }, 'H7 at-maximum'],
  ['wants none now', { maxConcurrentReviews: 0 }, 'H7 at-maximum'],
  ['no place left, set aside', { runningReviews: 2 }, '', override('H7')],
  ['skipped until a later day', { wishes: { ...noWishes, skipUntilOn: '2026-11-11' } }, 'H7 skips-until'],
  ['skipped until today', { wishes: { ...noWishes, skipUntilOn: '2026-11-10' } }, ''],
  ['skipped, set aside', { wishes: { ...noWishes, skipUntilOn: '2027-01-01' } }, '', override('H7')],
  ['a quarter not yet over', often('quarter', '2026-08-11'), 'H7 seat-too-recent'],
  ['a quarter to the day', often('quarter', '2026-08-10'), ''],
  ['once a year, never yet', often('year', null), ''],
  ['no limit, yesterday', often(null, '2026-11-09'), ''],
  ['a month too soon, set aside', often('month', '2026-11-01'), '', override('H7')],
  ['suspended member', { membership: 'suspended' }, 'H11 membership-suspended'],
  ['left the network', { membership: 'ended' }, 'H11 membership-ended'],
  ['did not check the profile', { membership: 'unchecked' }, 'H11 profile-unchecked'],
  ['the commissioner objects', {}, 'H12 objection-commissioner', objection('commissioner')],
  [
    'that objection, not withdrawn',
    {},
    'H12 objection-commissioner',
    { ...objection('commissioner'), ...override('H12') },
  ],
  ['withdrawn but not set aside', {}, 'H12 objection-withdrawn', objection('commissioner', '2026-11-01')],
  ['withdrawn and set aside', {}, '', { ...objection('commissioner', '2026-11-01'), ...override('H12') }],
  ['the reviewer objects', {}, 'H12 objection-own', { ...objection('reviewer'), ...override('H12') }],
  ['declined before', { declined: 'no-time' }, 'H12 declined-before', override('H12')],
  ['no certificate, not asked', { conductCertificateSeenOn: null }, ''],
  ['no certificate', { conductCertificateSeenOn: null }, 'H13 certificate-unseen', {}, withCertificate],
  ['a certificate three years old', { conductCertificateSeenOn: '2023-11-10' }, '', {}, withCertificate],
  ['a day older', { conductCertificateSeenOn: '2023-11-09' }, 'H13 certificate-too-old', {}, withCertificate],
  ['that one, set aside', { conductCertificateSeenOn: '2023-11-09' }, '', override('H13'), withCertificate],
  [
    'several at once, in the written order',
    { membership: 'ended', ties: [aTie('recent')], runningReviews: 9, accreditations: [] },
    'H1 not-accredited, H2 tie-recent, H7 at-maximum, H11 membership-ended',
  ],
];

describe('the hard rules for one reviewer', () => {
  it.each(cases.map((one) => ({ what: one[0], one })))('$what', ({ one }) => {
    const [, candidate, expected, request, under = settings] = one;
    const context = matchingContext(aRequest(request), under);
    const { exclusions } = reviewerEligibility(context, aCandidate('x', candidate));
    expect(exclusions.map(({ rule, code }) => `${rule} ${code}`).join(', ')).toBe(expected);
  });

  it('keeps an override in sight, with the rule it sets aside', () => {
    const context = matchingContext(aRequest(override('H2')), settings);
    const { setAside } = reviewerEligibility(context, aCandidate('x', { ties: [aTie('recent')] }));
    expect(setAside).toMatchObject([{ personId: 'x', setAside: { rule: 'H2', code: 'tie-recent' } }]);
    expect(reviewerEligibility(context, aCandidate('y', { ties: [aTie('recent')] })).setAside).toEqual([]);
  });

  it('takes the highest level in force', () => {
    const levels = [anAccreditation({ level: 'trainee' }), anAccreditation({ level: 'experienced' })];
    const context = matchingContext(aRequest(), settings);
    expect(reviewerEligibility(context, aCandidate('x', { accreditations: levels })).level).toBe(
      'experienced',
    );
  });

  it('refuses a review that ends before it starts', () => {
    expect(() => matchingContext(aRequest({ endMonth: '2026-12' }), settings)).toThrow(RangeError);
  });
});

describe('H8, the rule for all reviewers together', () => {
  it.each([
    ['a', 'accredited', [], ''],
    ['a', 'trainee', [], 'trainee-cannot-lead'],
    ['a', 'accredited', ['b'], ''],
    ['a', 'experienced', ['b'], ''],
    ['a', 'trainee', ['b'], 'trainee-cannot-lead'],
    ['a', 'accredited', ['a'], 'same-person'],
    ['a', 'accredited', ['b', 'c'], ''],
    ['a', 'accredited', ['b', 'b'], 'same-person'],
    ['a', 'trainee', ['b', 'a'], 'same-person,trainee-cannot-lead'],
  ] as const)('%s (%s) leading %j', (lead, level, others, expected) => {
    const exclusions = seatingExclusions(
      { personId: lead, level },
      others.map((personId) => ({ personId })),
    );
    expect(exclusions.map(({ code }) => code).join()).toBe(expected);
  });
});
