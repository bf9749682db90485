import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { recordedIn } from '#tests/support/factories/participation';
import type { Team } from '#tests/support/factories/proposals';
import { assign, makeLookedAt, makeSupervisor } from '#tests/support/factories/quality';
import type { MadeRequest } from '#tests/support/factories/requests';
import { reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { cancelSupervision } from '~/domain/reviews/quality/cancel-supervision.server';
import { planSupervision } from '~/domain/reviews/quality/plan-supervision.server';
import { recordSupervision } from '~/domain/reviews/quality/record-supervision.server';
import { listSupervision } from '~/domain/reviews/quality/supervision-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let review: MadeRequest;
let team: Team;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  ({ review, team } = await makeLookedAt('preparing'));
});
afterAll(() => clock.reset());

async function plan(by: Actor, plannedOn = '2030-01-20') {
  const head = await reviewHead(review);
  return await withActor(by, (work) => planSupervision(work, { ...head, plannedOn, mode: 'online' }));
}

async function planned(): Promise<string> {
  const made = await plan(team.lead.actor);
  if (!made.ok) throw new Error(made.reason);
  return made.value.sessionId;
}

async function hold(by: Actor, sessionId: string, heldOn = '2030-01-20') {
  const input = { ...(await reviewHead(review)), sessionId, heldOn, minutes: 90, isComplete: true };
  return await withActor(by, (work) => recordSupervision(work, input));
}

async function cancel(by: Actor, sessionId: string) {
  const head = await reviewHead(review);
  return await withActor(by, (work) => cancelSupervision(work, { ...head, sessionId }));
}

const sessions = () => withActor(team.lead.actor, (work) => listSupervision(work, review.id));
const held = async () =>
  (await withActor(team.lead.actor, (work) => loadFacts(work, review.id))).supervisionsHeld;

describe('a supervision session', () => {
  it('is planned by a reviewer or the supervisor, and by nobody else', async () => {
    const outsider = await makeSupervisor();
    await assign(review, 'design', outsider);
    expect(await plan(team.supervisor.actor)).toMatchObject({ ok: true });
    expect(await plan(team.co.actor)).toMatchObject({ ok: true });
    expect(await plan(outsider.actor)).toMatchObject({ reason: 'not-yours' });
    expect(await plan(review.coordinator)).toMatchObject({ reason: 'not-yours' });
    expect(await plan(review.requester)).toMatchObject({ reason: 'not-yours' });
    expect(await plan((await makeSupervisor()).actor)).toMatchObject({ reason: 'not-found' });
    expect(await plan(team.lead.actor, '2029-12-31')).toMatchObject({ reason: 'before-review' });
    expect(await sessions()).toHaveLength(2);
  });

  it('is held by the word of the supervisor alone, and counts then', async () => {
    const id = await planned();
    clock.set(new Date('2030-01-21T10:00:00Z'));
    expect(await hold(team.lead.actor, id)).toMatchObject({ reason: 'not-yours' });
    expect(await hold(team.supervisor.actor, id, '2030-01-22')).toMatchObject({ reason: 'day-to-come' });
    expect(await hold(team.supervisor.actor, id, '2030-01-01')).toMatchObject({ reason: 'before-review' });
    expect(await held()).toBe(0);
    expect(await hold(team.supervisor.actor, id)).toMatchObject({ ok: true });
    expect(await held()).toBe(1);
    expect(await sessions()).toMatchObject([{ heldOn: '2030-01-20', minutes: 90, isComplete: true }]);
    expect(await hold(team.supervisor.actor, id)).toMatchObject({ reason: 'session-over' });
    expect(await cancel(team.supervisor.actor, id)).toMatchObject({ reason: 'session-over' });
    expect(await recordedIn(review, 'reviews.supervision-held')).toHaveLength(1);
  });

  it('is called off, and gone from the list', async () => {
    const id = await planned();
    expect(await cancel(review.coordinator, id)).toMatchObject({ reason: 'not-yours' });
    expect(await cancel(team.co.actor, id)).toMatchObject({ ok: true });
    expect(await sessions()).toEqual([]);
    expect(await hold(team.supervisor.actor, id)).toMatchObject({ reason: 'session-over' });
  });

  it('is one of this review', async () => {
    const id = await planned();
    const other = await makeLookedAt('preparing');
    const head = await reviewHead(other.review);
    const refused = await withActor(other.team.lead.actor, (work) =>
      cancelSupervision(work, { ...head, sessionId: id }),
    );
    expect(refused).toMatchObject({ reason: 'not-found' });
  });
});
