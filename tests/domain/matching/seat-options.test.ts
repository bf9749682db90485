import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingContext } from '~/domain/matching/matching-context';
import { rankPairs } from '~/domain/matching/rank-pairs';
import { rankSupervisors } from '~/domain/matching/rank-supervisors';
import type { Seating } from '~/domain/matching/seat-check';
import { seatOptions } from '~/domain/matching/seat-options';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from '~/domain/matching/snapshot';
import { arbitraryMatching } from './arbitrary-snapshots';
import { aCandidate, anAccreditation, aRequest, aSupervisor, aTie, settings } from './snapshots';

function optionsOf(
  candidates: readonly CandidateSnapshot[],
  seat: 'lead' | 'co' | 'supervisor',
  beside: Seating,
  request: RequestSnapshot = aRequest(),
  under: MatchingSettings = settings,
) {
  return seatOptions({
    context: matchingContext(request, under),
    settings: under,
    people: new Map(candidates.map((candidate) => [candidate.personId, candidate])),
    seat,
    beside,
  });
}

const ids = (options: readonly { readonly personId: string }[]) => options.map(({ personId }) => personId);

describe('who may be chosen for a seat', () => {
  const lead = aCandidate('lead', { employerGroupIds: ['e1'] });
  const trainee = aCandidate('trainee', { accreditations: [anAccreditation({ level: 'trainee' })] });

  it('is nobody in training for the lead, but is for the second seat', () => {
    expect(ids(optionsOf([lead, trainee], 'lead', { co: 'trainee' }))).toEqual(['lead']);
    expect(ids(optionsOf([lead, trainee], 'co', { lead: 'lead' }))).toEqual(['trainee']);
  });

  it('is nobody of whom something is still to be judged', () => {
    const unsure = aCandidate('unsure', { ties: [aTie('unjudged')] });
    expect(ids(optionsOf([lead, unsure], 'co', { lead: 'lead' }))).toEqual([]);
  });

  it('is nobody who shares an employer with the supervisor beside them', () => {
    const colleague = aCandidate('colleague', { employerGroupIds: ['e9'] });
    const supervisor = aSupervisor('supervisor', { employerGroupIds: ['e9'] });
    const people = [lead, colleague, supervisor];
    expect(ids(optionsOf(people, 'co', { lead: 'lead' }))).toEqual(['colleague']);
    expect(ids(optionsOf(people, 'co', { lead: 'lead', supervisor: 'supervisor' }))).toEqual([]);
  });

  it('is no supervisor before there is a reviewer to stand beside', () => {
    const supervisor = aSupervisor('supervisor');
    expect(ids(optionsOf([lead, supervisor], 'supervisor', {}))).toEqual([]);
    expect(ids(optionsOf([lead, supervisor], 'supervisor', { lead: 'lead' }))).toEqual(['supervisor']);
  });

  it('gives each the points the pair has in the ranking, best first', () => {
    fc.assert(
      fc.property(arbitraryMatching, ({ request, candidates, settings: under }) => {
        const ranked = rankPairs(request, candidates, under, { top: 400, seatings: 'all' }).pairs;
        const first = ranked[0];
        if (!first) return;
        const beside = { lead: first.lead.personId };
        const options = optionsOf(candidates, 'co', beside, request, under);
        const pointsOf = new Map(
          ranked
            .filter(({ lead: { personId } }) => personId === beside.lead)
            .map(({ co, points }) => [co.personId, points]),
        );
        for (const { personId, points } of options) expect(points).toBe(pointsOf.get(personId));
        const points = options.map((option) => option.points);
        expect(points).toEqual([...points].sort((a, b) => b - a));
      }),
    );
  });

  it('says of a supervisor what the ranking of supervisors says', () => {
    const co = aCandidate('co', { employerGroupIds: ['e2'], recentSupervisorIds: ['knows'] });
    const supervisors = [
      aSupervisor('knows'),
      aSupervisor('new'),
      aSupervisor('e1', { employerGroupIds: ['e1'] }),
    ];
    const options = optionsOf([lead, co, ...supervisors], 'supervisor', { lead: 'lead', co: 'co' });
    const ranking = rankSupervisors(aRequest(), [lead, co], supervisors, settings);
    expect(options.map(({ personId, points }) => [personId, points])).toEqual(
      ranking.supervisors.map(({ supervisor, points }) => [supervisor.personId, points]),
    );
    expect(ids(options)).toEqual(['knows', 'new']);
  });
});
