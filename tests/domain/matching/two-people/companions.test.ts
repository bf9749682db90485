import { describe, expect, it } from 'vitest';
import { matchingContext } from '~/domain/matching/matching-context';
import { isOverridable } from '~/domain/matching/overrides';
import { rankPairs } from '~/domain/matching/rank-pairs';
import { rankSupervisors } from '~/domain/matching/rank-supervisors';
import { seatVerdict } from '~/domain/matching/seat-check';
import { seatOptions } from '~/domain/matching/seat-options';
import type { CandidateSnapshot } from '~/domain/matching/snapshot';
import { aCandidate, anAccreditation, aRequest, aSupervisor, settings } from '../snapshots';

const context = matchingContext(aRequest(), settings);
const companion = (personId: string) => ({ personId, name: `Persoon ${personId}` });
const never = (...ids: string[]) => ({ neverWith: ids.map(companion) });
const only = (...ids: string[]) => ({ onlyWith: ids.map(companion) });
const trainee = { accreditations: [anAccreditation({ level: 'trainee' as const })] };

function ranked(people: readonly CandidateSnapshot[]) {
  const ranking = rankPairs(aRequest(), people, settings, { top: 100 });
  return {
    ...ranking,
    named: ranking.pairs.map(({ lead, co }) => [lead.personId, co.personId].sort().join('+')).sort(),
  };
}

describe('two people who never review together', () => {
  const people = [aCandidate('a', never('b')), aCandidate('b', never('a')), aCandidate('c')];

  it('are no pair, and the ranking says so', () => {
    const { named, totalPairs, ruled, excluded } = ranked(people);
    expect(named).toEqual(['a+c', 'b+c']);
    expect(totalPairs).toBe(2);
    expect(excluded).toEqual([]);
    expect(ruled).toEqual([
      {
        one: companion('a'),
        other: companion('b'),
        exclusion: { rule: 'H8', code: 'never-together', params: { reviewer: 'Persoon b' } },
      },
    ]);
  });

  it('are not offered beside each other, and told why when chosen by hand', () => {
    const byId = new Map(people.map((one) => [one.personId, one]));
    const options = seatOptions({ context, settings, people: byId, seat: 'co', beside: { lead: 'a' } });
    expect(options.map(({ personId }) => personId)).toEqual(['c']);
    for (const [seat, name] of [
      ['lead', 'Persoon b'],
      ['co', 'Persoon a'],
    ] as const) {
      const { exclusions } = seatVerdict(context, byId, seat, { lead: 'a', co: 'b' });
      expect(exclusions).toEqual([{ rule: 'H8', code: 'never-together', params: { reviewer: name } }]);
      expect(exclusions.some(isOverridable)).toBe(false);
    }
  });

  it('leave a request without a pair, which is said apart from the other rules', () => {
    const { shortage } = ranked(people.slice(0, 2));
    expect(shortage).toMatchObject({ eligible: 2, keptApart: 1, relaxations: [] });
  });

  it('hold between a supervisor and either reviewer, whichever of them is looked at', () => {
    const [lead, co] = [aCandidate('a', never('s')), aCandidate('b')];
    const apart = aSupervisor('s', never('a'));
    const { supervisors, excluded } = rankSupervisors(
      aRequest(),
      [lead, co],
      [apart, aSupervisor('t')],
      settings,
    );
    expect(supervisors.map(({ supervisor }) => supervisor.personId)).toEqual(['t']);
    expect(excluded[0]?.binding).toEqual({
      rule: 'H9',
      code: 'never-together',
      params: { reviewer: 'Persoon a' },
    });
    const byId = new Map([lead, co, apart].map((one) => [one.personId, one]));
    const verdict = seatVerdict(context, byId, 'lead', { lead: 'a', co: 'b', supervisor: 's' });
    expect(verdict.exclusions).toEqual([
      { rule: 'H9', code: 'never-together', params: { reviewer: 'Persoon s' } },
    ]);
  });
});

describe('two people who only review together', () => {
  const people = [aCandidate('a', only('b')), aCandidate('b', only('a')), aCandidate('c'), aCandidate('d')];

  it('are a pair, and no other pair has one of them', () => {
    const { named, totalPairs, ruled } = ranked(people);
    expect(named).toEqual(['a+b', 'c+d']);
    expect(totalPairs).toBe(2);
    expect(ruled.map(({ exclusion }) => exclusion.code)).toEqual(['only-together']);
  });

  it('tell each other person for whom they are kept', () => {
    const byId = new Map(people.map((one) => [one.personId, one]));
    const about = (seat: 'lead' | 'co') =>
      seatVerdict(context, byId, seat, { lead: 'a', co: 'c' }).exclusions.map(({ code, params }) => [
        code,
        params,
      ]);
    expect(about('lead')).toEqual([['only-together', { reviewer: 'Persoon b' }]]);
    expect(about('co')).toEqual([['other-only-together', { reviewer: 'Persoon a', companion: 'Persoon b' }]]);
  });

  it('fall away together when one of them cannot, each with a reason of their own', () => {
    const { named, excluded, shortage } = ranked([
      aCandidate('a', only('b')),
      aCandidate('b', { ...only('a'), membership: 'suspended' }),
      aCandidate('c'),
    ]);
    expect(named).toEqual([]);
    expect(excluded.map(({ personId, binding }) => [personId, binding.rule, binding.code])).toEqual([
      ['a', 'H8', 'only-companion-cannot'],
      ['b', 'H11', 'membership-suspended'],
    ]);
    // Without H11 the two are a pair; without the rule the other would be one with the third.
    expect(shortage?.relaxations).toMatchObject([{ rule: 'H11', ways: 1 }]);
    expect(shortage?.keptApart).toBe(1);
  });

  it('need one who may lead', () => {
    const { named, excluded } = ranked([
      aCandidate('a', { ...only('b'), ...trainee }),
      aCandidate('b', { ...only('a'), ...trainee }),
      aCandidate('c'),
    ]);
    expect(named).toEqual([]);
    expect(excluded.map(({ binding }) => binding.code)).toEqual([
      'only-companion-cannot',
      'only-companion-cannot',
    ]);
  });

  it('may each be supervisor of others', () => {
    const [lead, co] = [aCandidate('c'), aCandidate('d')];
    const { supervisors } = rankSupervisors(aRequest(), [lead, co], [aSupervisor('a', only('b'))], settings);
    expect(supervisors).toHaveLength(1);
  });
});
