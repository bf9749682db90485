import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeManyReviewers } from '#tests/support/factories/many-reviewers';
import { makeReviewer } from '#tests/support/factories/people';
import { accept, makeMatchingRequest, makeTeam, propose } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;

beforeAll(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
});
afterAll(() => clock.reset());

const load = () => withActor(request.coordinator, (work) => loadSnapshot(work, request.id));

describe('the snapshot', () => {
  it('knows what somebody does in other reviews, and not in this one', async () => {
    const team = await makeTeam();
    const other = await makeMatchingRequest();
    await propose(other, team);
    await accept(other, team.lead);
    const here = await load();
    expect(here?.candidates.find(({ personId }) => personId === team.lead.id)).toMatchObject({
      runningReviews: 1,
      minutesThisYear: 1800,
      independenceDeclared: false,
      availability: { '2030-03': 2400, '2030-04': 2400, '2030-05': 2400, '2030-06': 2400 },
    });
    const there = await withActor(other.coordinator, (work) => loadSnapshot(work, other.id));
    expect(there?.candidates.find(({ personId }) => personId === team.lead.id)).toMatchObject({
      runningReviews: 0,
      minutesThisYear: 0,
      independenceDeclared: true,
    });
  });

  it('takes as many statements for thousands as for a few', async () => {
    await makeReviewer();
    const few = await countStatements(load);
    await makeManyReviewers(2000);
    const many = await countStatements(load);
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
    expect((await load())?.candidates.length).toBeGreaterThan(2000);
  });

  it('gives the same ranking twice', async () => {
    const rank = () => withActor(request.coordinator, (work) => rankRequest(work, { ...request, top: 5 }));
    const [first, second] = [await rank(), await rank()];
    if (!first.ok || !second.ok) throw new Error('no ranking');
    expect(first.value.ranking.choices).toHaveLength(5);
    expect(second.value.ranking.choices).toEqual(first.value.ranking.choices);
  });
});
