import { describe, expect, it } from 'vitest';
import { explainPair } from '~/domain/matching/explain-pair';
import { matchingContext } from '~/domain/matching/matching-context';
import type { CandidateSnapshot, RequestSnapshot, WishSnapshot } from '~/domain/matching/snapshot';
import { softWeights } from '~/domain/matching/weights';
import type { AccreditationLevel } from '~/domain/registry/accreditation/accreditation-status';
import { aCandidate, anAccreditation, aRequest, aTie, noWishes, settings } from './snapshots';

/** What the pair is told about: rule, code and points, of the co-reviewer and of the two together. */
function toldOf(
  co: Partial<CandidateSnapshot>,
  request: Partial<RequestSnapshot> = {},
  lead: Partial<CandidateSnapshot> = {},
  levels: { lead?: AccreditationLevel; co?: AccreditationLevel } = {},
) {
  const context = matchingContext(aRequest(request), settings);
  const seat = (person: CandidateSnapshot, level: AccreditationLevel) => ({
    candidate: person,
    level,
    setAside: [],
  });
  return explainPair(
    context,
    seat(aCandidate('lead', lead), levels.lead ?? 'accredited'),
    seat(aCandidate('co', co), levels.co ?? 'accredited'),
  );
}

type Case = readonly [
  what: string,
  co: Partial<CandidateSnapshot>,
  expected: string,
  request?: Partial<RequestSnapshot>,
  lead?: Partial<CandidateSnapshot>,
  levels?: { lead?: AccreditationLevel; co?: AccreditationLevel },
];

const wishing = (wishes: Partial<WishSnapshot>) => ({ wishes: { ...noWishes, ...wishes } });
const apart = 'S3 different-employers 5';
const cases: readonly Case[] = [
  ['themes count each', { themes: ['neglect', 'addiction', 'migration'] }, `S1 theme-known 8, ${apart}`],
  ['sectors count each', { sectors: ['youth-protection'] }, `S1 sector-known 1, ${apart}`],
  [
    'the domain asked for',
    { careDomain: 'adult' },
    `S1 care-domain-known 3, ${apart}`,
    { careDomain: 'adult' },
  ],
  ['youth beside adult', { careDomain: 'adult' }, `S2 youth-and-adult 8, ${apart}`],
  [
    'two of different sectors',
    { sectors: ['education'] },
    `S2 different-sectors 3, ${apart}`,
    {},
    { sectors: ['municipality'] },
  ],
  [
    'two with a sector in common',
    { sectors: ['education', 'municipality'] },
    apart,
    {},
    { sectors: ['municipality'] },
  ],
  ['one employer', { employerGroupIds: ['e', 'f'] }, '', {}, { employerGroupIds: ['f'] }],
  ['the province', { provinceCodes: ['PV26'] }, `S4 works-in-province 4, ${apart}`],
  ['from outside the region', { youthRegionCodes: [] }, `S4 outside-youth-region 2, ${apart}`],
  ['no region known, no outsider', { youthRegionCodes: [] }, apart, { youthRegionCode: null }],
  ['the form', { reviewForms: ['full'] }, `S5 form-known 3, ${apart}`],
  ['an experienced lead', {}, `S5 experienced-lead 4, ${apart}`, {}, {}, { lead: 'experienced' }],
  ['experience counts in the first seat only', {}, apart, {}, {}, { co: 'experienced' }],
  ['a review two years ago', { lastReviewOn: '2024-11-01' }, `S6 recent-review 3, ${apart}`],
  ['a review longer ago', { lastReviewOn: '2024-10-31' }, apart],
  ['few hours', { minutesThisYear: 1_200 }, `S6 few-hours-this-year 3, ${apart}`],
  ['many hours', { minutesThisYear: 6_000 }, `${apart}, S6 many-hours-this-year -3`],
  ['a lapsed tie', { ties: [aTie('lapsed')] }, `${apart}, S8 tie-lapsed -3`],
  ['a recent tie to the payer', { ties: [aTie('recent', 'payer')] }, `${apart}, S8 payer-tie-recent -4`],
  [
    'a perceived conflict',
    { perceivedConflicts: [{ kind: 'neighbouring-region', organisation: 'X' }] },
    `${apart}, S8 perceived-conflict -2`,
  ],
  ['a trainee asked for', {}, `S9 trainee-wanted 6, ${apart}`, { wantsTrainee: true }, {}, { co: 'trainee' }],
  [
    'a trainee beside an experienced lead',
    {},
    `S5 experienced-lead 4, S9 trainee-wanted 6, S9 trainee-beside-experienced 2, ${apart}`,
    { wantsTrainee: true },
    {},
    { lead: 'experienced', co: 'trainee' },
  ],
  ['a trainee not asked for', {}, `${apart}, S9 trainee-not-asked -6`, {}, {}, { co: 'trainee' }],
  [
    'languages count each',
    { spokenLanguages: ['tr', 'ar'] },
    `S10 speaks-language 8, ${apart}`,
    { languageNeeds: ['ar', 'tr'] },
  ],
  ['the form liked best', wishing({ preferredForms: ['full'] }), `S11 form-preferred 2, ${apart}`],
  [
    'the way of working',
    wishing({ meetingModes: ['live'] }),
    `S11 meeting-mode-fits 1, ${apart}`,
    { meetingMode: 'live' },
  ],
  [
    'another way of working',
    wishing({ meetingModes: ['online'] }),
    `${apart}, S11 meeting-mode-differs -2`,
    { meetingMode: 'live' },
  ],
  ['no word on the way of working', {}, apart, { meetingMode: 'live' }],
  ['near enough', wishing({ distance: { kilometres: 50, farthest: 50 } }), `S11 within-distance 2, ${apart}`],
  ['too far', wishing({ distance: { kilometres: 51, farthest: 50 } }), `${apart}, S11 beyond-distance -4`],
  [
    'far, but online',
    wishing({ distance: { kilometres: 51, farthest: 50 } }),
    apart,
    { meetingMode: 'online' },
  ],
  [
    'themes rather not, each',
    wishing({ ratherNotThemes: ['neglect', 'addiction', 'migration'] }),
    `${apart}, S11 theme-rather-not -8`,
  ],
  ['keen on the call', wishing({ callAnswer: 'keen' }), `S11 says-keen 4, ${apart}`],
  ['rather not, said to the call', wishing({ callAnswer: 'rather-not' }), `${apart}, S11 says-rather-not -6`],
  ['can, said to the call', wishing({ callAnswer: 'can' }), apart],
];

describe('the points of a pair', () => {
  it.each(cases.map((one) => ({ what: one[0], one })))('$what', ({ one }) => {
    const [, co, expected, request, lead, levels] = one;
    const { reasons, minds, points } = toldOf(co, request, lead, levels);
    const scored = [...reasons, ...minds].flatMap((one) => ('points' in one ? [one] : []));
    expect(scored.map(({ rule, code, points: each }) => `${rule} ${code} ${each}`).join(', ')).toBe(expected);
    expect(points).toBe(scored.reduce((sum, one) => sum + one.points, 0));
  });

  it('come from a table of whole numbers', () => {
    for (const { points } of Object.values(softWeights)) expect(Number.isInteger(points)).toBe(true);
  });
});

describe('what to mind, to judge and to do', () => {
  const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code);

  it('says what neither of the two brings', () => {
    const { minds } = toldOf(
      { themes: ['neglect'], employerGroupIds: ['e'] },
      { languageNeeds: ['tr'] },
      { employerGroupIds: ['e'] },
    );
    expect(minds).toEqual([
      { code: 'same-employer', params: {}, personId: null },
      { code: 'themes-unknown', params: { theme: ['addiction'] }, personId: null },
      { code: 'language-missing', params: { spokenLanguage: ['tr'] }, personId: null },
      { code: 'care-domain-missing', params: { careDomain: 'adult' }, personId: null },
    ]);
  });

  it('warns of an accreditation that ends and an absence within the review', () => {
    const themes = ['neglect', 'addiction'] as const;
    const { minds } = toldOf({
      themes,
      careDomain: 'both',
      accreditations: [anAccreditation({ validUntil: '2027-03-30' })],
      absences: [{ kind: 'fully-away', startsOn: '2027-03-01', endsOn: '2027-04-01' }],
    });
    expect(codes(minds)).toEqual(['accreditation-expires', 'away-within']);
  });

  it('does not warn when a renewal follows without a gap', () => {
    const accreditations = [
      anAccreditation({ validUntil: '2027-02-01' }),
      anAccreditation({ issuedOn: '2027-02-01', validUntil: '2030-02-01' }),
    ];
    expect(codes(toldOf({ accreditations }).minds)).not.toContain('accreditation-expires');
  });

  it('asks a person where data cannot judge, and nobody else', () => {
    const unrecognised = [{ organisationId: null, name: 'Onbekend', parts: ['involved' as const] }];
    const known = aRequest().organisations;
    const { toJudge } = toldOf(
      { ties: [aTie('unjudged')], employerGroupKnown: false },
      { organisations: [...known, ...unrecognised] },
    );
    expect(toJudge.map(({ code, personId }) => `${code} ${personId}`)).toEqual([
      'organisation-unrecognised null',
      'tie-unjudged co',
      'employer-group-unknown co',
    ]);
    expect(toldOf({}).toJudge).toEqual([]);
  });

  it('leaves H5 to be done, and excludes nobody for it', () => {
    const { toDo } = toldOf({ confidentialitySignedOn: null, independenceDeclared: false });
    expect(codes(toDo)).toEqual(['confidentiality-unsigned', 'independence-undeclared']);
  });
});
