import { describe, expect, it } from 'vitest';
import {
  asPerson,
  makePerson,
  makeRequest,
  record,
  systemActor,
} from '#tests/domain/notifications/notification-world';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { listRequestTimeline } from '~/domain/activity/timeline.server';

useTestDatabase();

describe('the timeline of a request', () => {
  it('tells everyone their own part, and names only to the coordinator', async () => {
    const requester = await makePerson({ role: 'requester' });
    const coordinator = await makePerson({ role: 'coordinator' });
    const candidate = await makePerson({ role: 'reviewer' });
    const other = await makePerson({ role: 'reviewer' });
    const request = await makeRequest(requester, coordinator);
    const about = (personId: string) => ({ requestId: request.id, personId });
    const invited = 'matching.candidate-invited';
    await record(asPerson(coordinator, 'coordinator'), { name: invited, ...about(candidate.id) });
    await record(asPerson(coordinator, 'coordinator'), { name: invited, ...about(other.id) });
    const declined = 'matching.invitation-declined';
    await record(asPerson(candidate, 'reviewer'), { name: declined, ...about(candidate.id) });
    await record(systemActor, { name: 'matching.seats-filled', requestId: request.id });

    const asked = (
      actor: Parameters<typeof withActor>[0],
      audience: 'requester' | 'candidate' | 'coordinator',
    ) => withActor(actor, (work) => listRequestTimeline(work, request.id, audience));

    const forRequester = await asked(asPerson(requester, 'requester'), 'requester');
    expect(forRequester.map((entry) => [entry.sentence, entry.who])).toEqual([
      ['activity:requester.requests.request-submitted', { part: 'you' }],
      ['activity:requester.matching.seats-filled', { part: 'portal' }],
    ]);

    const forCandidate = await asked(asPerson(candidate, 'reviewer'), 'candidate');
    expect(forCandidate.map((entry) => [entry.sentence, entry.who])).toEqual([
      ['activity:candidate.matching.candidate-invited', { part: 'coordinator' }],
      ['activity:candidate.matching.invitation-declined', { part: 'you' }],
    ]);
    for (const entries of [forRequester, forCandidate]) {
      const told = JSON.stringify(entries);
      for (const person of [requester, coordinator, candidate, other])
        expect(told).not.toContain(person.name);
    }

    const forCoordinator = await asked(asPerson(coordinator, 'coordinator'), 'coordinator');
    expect(forCoordinator).toHaveLength(5);
    expect(forCoordinator[3]).toMatchObject({
      who: { name: candidate.name },
      params: { person: candidate.name },
    });
  });
});
