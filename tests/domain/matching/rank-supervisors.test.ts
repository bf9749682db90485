import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSupervisors } from '~/domain/matching/rank-supervisors';
import type { CandidateSnapshot, RequestSnapshot } from '~/domain/matching/snapshot';
import { arbitraryNetwork } from './arbitrary-networks';
import { aCandidate, anAccreditation, aRequest, aSupervisor, aTie, settings } from './snapshots';

const lead = aCandidate('lead', { name: 'Anna', employerGroupIds: ['e1'], mentorIds: ['mentor'] });
const co = aCandidate('co', { name: 'Bas', employerGroupIds: ['e2'] });
const asSupervisor = [anAccreditation({ role: 'supervisor', level: 'supervisor' })];
const rank = (candidates: CandidateSnapshot[], request: Partial<RequestSnapshot> = {}, pair = { lead, co }) =>
  rankSupervisors(aRequest(request), [pair.lead, pair.co], candidates, settings);

type Case = readonly [what: string, candidate: CandidateSnapshot, expected: string];
const cases: readonly Case[] = [
  ['a supervisor apart from the pair', aSupervisor('x'), ''],
  ['one of the pair', { ...lead, accreditations: asSupervisor }, 'H9 reviews-this-question'],
  ['a colleague of the lead', aSupervisor('x', { employerGroupIds: ['e1'] }), 'H9 same-employer-as-reviewer'],
  ['the mentor of the lead', aSupervisor('mentor'), 'H9 mentors-reviewer'],
  ['somebody of an involved organisation', aSupervisor('x', { ties: [aTie('current')] }), 'H9 tie-current'],
  ['somebody who left one lately', aSupervisor('x', { ties: [aTie('recent')] }), 'H2 tie-recent'],
  ['somebody of the payer', aSupervisor('x', { ties: [aTie('current', 'payer')] }), 'H4 tie-to-payer'],
  ['a reviewer without the role', aCandidate('x'), 'H10 not-accredited'],
  ['no availability', aSupervisor('x', { availability: {} }), 'H6 availability-unknown'],
  ['many running reviews, which do not count', aSupervisor('x', { runningReviews: 9 }), ''],
  [
    'several at once',
    aSupervisor('x', {
      declined: 'conflict',
      membership: 'ended',
      employerGroupIds: ['e2'],
      ties: [aTie('current')],
    }),
    'H3 declined-for-conflict, H9 tie-current, H9 same-employer-as-reviewer, H11 membership-ended',
  ],
];

describe('the ranking of supervisors', () => {
  it.each(cases)('%s', (_, candidate, expected) => {
    const { supervisors, excluded } = rank([candidate]);
    const said = excluded[0]?.all.map(({ rule, code }) => `${rule} ${code}`).join(', ') ?? '';
    expect(said).toBe(expected);
    expect(supervisors).toHaveLength(expected === '' ? 1 : 0);
  });

  it('asks no hours where none are needed', () => {
    expect(rank([aSupervisor('x', { availability: {} })], { minutesForSupervisor: 0 }).excluded).toEqual([]);
  });

  it('likes continuity, but not three times in a row', () => {
    const pairOf = (recentSupervisorIds: string[]) => ({ lead: { ...lead, recentSupervisorIds }, co });
    const pointsAfter = (recent: string[]) =>
      rank([aSupervisor('x')], {}, pairOf(recent)).supervisors[0]?.points;
    expect(pointsAfter([])).toBe(0);
    expect(pointsAfter(['y', 'x'])).toBe(3);
    expect(pointsAfter(['x', 'x'])).toBe(3);
    expect(pointsAfter(['x', 'x', 'x', 'y'])).toBe(-6);
  });

  it('orders by points, hours, name and id', () => {
    const people = [
      aSupervisor('4', { name: 'Dirk' }),
      aSupervisor('3', { name: 'Cor', minutesThisYear: 2_999 }),
      aSupervisor('2', { name: 'Dirk' }),
      aSupervisor('1', { name: 'Zoë', reviewForms: ['full'] }),
    ];
    expect(rank(people).supervisors.map(({ supervisor }) => supervisor.personId)).toEqual([
      '1',
      '3',
      '2',
      '4',
    ]);
  });

  it('lets a person judge when a group of employers is unknown, of the supervisor or of a reviewer', () => {
    const pair = { lead: { ...lead, employerGroupKnown: false }, co };
    const { supervisors } = rank([aSupervisor('x', { employerGroupKnown: false })], {}, pair);
    expect(supervisors[0]?.toJudge.map(({ personId }) => personId)).toEqual(['x', 'lead']);
  });

  it('gives the same for any order of the input', () => {
    fc.assert(
      fc.property(arbitraryNetwork, ({ request, candidates, settings: under }) => {
        const [first, second] = candidates as [CandidateSnapshot, CandidateSnapshot];
        const ranking = rankSupervisors(request, [first, second], candidates, under);
        expect(rankSupervisors(request, [first, second], candidates.toReversed(), under)).toEqual(ranking);
      }),
      { numRuns: 100 },
    );
  });
});
