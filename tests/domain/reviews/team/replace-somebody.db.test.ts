import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { recordedIn } from '#tests/support/factories/participation';
import type { MadeReviewer } from '#tests/support/factories/people';
import {
  accept,
  acceptAll,
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { reviewHead } from '#tests/support/factories/reviews';
import { aboutSeats, leavingReason, reviewUnderWay, somebodyFor } from '#tests/support/factories/vacancies';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { invitations, seats } from '~/db/schema/matching';
import { gateScorers } from '~/db/schema/review-quality';
import { seatVacancies } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import type { SeatName } from '~/domain/matching/invitation-status';
import { findOwnPair } from '~/domain/matching/proposal-queries.server';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { situations } from '~/domain/requests/triage/situations.server';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { moveReview } from '~/domain/reviews/move-review.server';
import { findTeam } from '~/domain/reviews/team/team-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterAll(() => clock.reset());

let request: MadeRequest;
let team: Team;
let about: ReturnType<typeof aboutSeats>;

beforeEach(async () => {
  ({ request, team } = await reviewUnderWay());
  about = aboutSeats(request);
});

const system: Actor = { kind: 'system', job: 'test' };

async function decline(person: MadeReviewer) {
  const { id: invitationId } = await invitationOf(request, person);
  return withActor(person.actor, (work) =>
    declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
  );
}

/** Who sits and who is asked in every seat but this one, as the rows are. */
async function others(seat: SeatName) {
  const of = { seats, invitations } as const;
  const rows = await Promise.all(
    Object.values(of).map((table) => database().select().from(table).where(eq(table.requestId, request.id))),
  );
  return rows.flat().filter((row) => row.seat !== seat);
}

describe('one seat that somebody leaves', () => {
  it.each(['lead', 'co', 'supervisor'] as const)(
    '%s: three say no, the fourth sits there, and nobody else moved',
    async (seat) => {
      const before = await others(seat);
      expect(await about.vacate(seat)).toMatchObject({ ok: true });
      expect(await about.openVacancies()).toBe(1);
      expect((await withActor(system, (work) => loadFacts(work, request.id))).seatsVacant).toBe(1);

      const people = await Promise.all(['Ada', 'Bo', 'Cas', 'Dee'].map((name) => somebodyFor(seat, name)));
      const [ada, bo, cas, dee] = people as [MadeReviewer, MadeReviewer, MadeReviewer, MadeReviewer];
      expect(await about.lineUp(seat, people)).toMatchObject({ ok: true });
      for (const person of [ada, bo, cas]) expect(await decline(person)).toMatchObject({ ok: true });
      expect(await about.yes()).toMatchObject({ ok: false, reason: 'seats-not-filled' });
      expect(await accept(request, dee)).toMatchObject({ ok: true, value: { seatsFilled: true } });
      expect(await about.yes()).toMatchObject({
        ok: true,
        value: { refilled: [{ seat, personId: dee.id }] },
      });

      expect(await others(seat)).toEqual(before);
      expect(await about.openVacancies()).toBe(0);
      const [sits] = await database()
        .select()
        .from(seats)
        .where(and(eq(seats.requestId, request.id), eq(seats.seat, seat), eq(seats.state, 'confirmed')));
      expect(sits?.personId).toBe(dee.id);
      expect(await recordedIn(request, 'reviews.seat-refilled')).toHaveLength(1);
      // What was confirmed once is not confirmed again.
      expect(await recordedIn(request, 'matching.request-confirmed')).toHaveLength(1);
      expect(await about.yes()).toMatchObject({ ok: false, reason: 'not-in-this-state' });
    },
  );

  it('two at once are both filled before the commissioner is asked', async () => {
    await about.vacate('co');
    await about.vacate('supervisor');
    const [co, supervisor] = [await somebodyFor('co', 'Cato'), await somebodyFor('supervisor', 'Saar')];
    await about.lineUp('co', [co]);
    await accept(request, co);
    expect(await about.yes()).toMatchObject({ ok: false, reason: 'seats-not-filled' });
    await about.lineUp('supervisor', [supervisor]);
    await accept(request, supervisor);
    expect(await about.yes()).toMatchObject({ ok: true });
    expect(await about.openVacancies()).toBe(0);
  });

  it('somebody the commissioner objects to makes place for the next', async () => {
    await about.vacate('co');
    const [ada, bo] = [await somebodyFor('co', 'Ada'), await somebodyFor('co', 'Bo')];
    await about.lineUp('co', [ada, bo]);
    await accept(request, ada);
    expect(await about.object('lead')).toMatchObject({ ok: false, reason: 'seats-not-filled' });
    expect(await about.object('co')).toMatchObject({ ok: true });
    expect((await invitationOf(request, bo)).status).toBe('sent');
    await accept(request, bo);
    expect(await about.yes()).toMatchObject({ ok: true });
  });

  it('who waited for it from before the review is not asked by itself', async () => {
    const waiting = await somebodyFor('co', 'Wout');
    request = await makeMatchingRequest();
    team = await makeTeam();
    about = aboutSeats(request);
    await propose(request, team, { coAlternates: [waiting] });
    await acceptAll(request, team);
    expect(await about.yes()).toMatchObject({ ok: true, value: { refilled: [] } });
    await about.vacate('co');
    const [ada] = [await somebodyFor('co', 'Ada')];
    await about.lineUp('co', [ada]);
    expect((await invitationOf(request, ada)).status).toBe('sent');
    await expect(invitationOf(request, waiting)).rejects.toThrow('was not invited');
  });
});

describe('around it', () => {
  it('a supervisor who leaves looks at no gate any more; a reviewer who leaves changes nothing there', async () => {
    await database()
      .insert(gateScorers)
      .values([
        {
          requestId: request.id,
          gate: 'design',
          place: 'first',
          personId: team.supervisor.id,
          assignedAt: clock.now(),
        },
        {
          requestId: request.id,
          gate: 'report',
          place: 'first',
          personId: team.supervisor.id,
          assignedAt: clock.now(),
        },
      ]);
    const looking = () =>
      database().$count(gateScorers, and(eq(gateScorers.requestId, request.id), isNull(gateScorers.endedAt)));
    await about.vacate('co');
    expect(await looking()).toBe(2);
    await about.vacate('supervisor');
    expect(await looking()).toBe(0);
  });

  it('requester, coordinator and queue say whose move it is, at every step', async () => {
    const next = async () => {
      const own = await withActor(request.requester, (work) => findOwnRequest(work, request.reference));
      const listed = await withActor(request.coordinator, (work) => situations(work, 'open'));
      const inQueue = listed.find(({ reference }) => reference === request.reference);
      expect(inQueue?.expectation.next).toBe(own?.openSeat ? own.expectation.next : undefined);
      return [own?.expectation.next, own?.expectation.mover];
    };
    expect(await next()).toEqual(['agree', 'nobody']);
    await about.vacate('co');
    expect(await next()).toEqual(['fill-seat', 'coordinator']);
    const ada = await somebodyFor('co', 'Ada');
    await about.lineUp('co', [ada]);
    expect(await next()).toEqual(['new-person-answers', 'candidates']);
    await accept(request, ada);
    expect(await next()).toEqual(['accept-new-person', 'requester']);
    await about.yes();
    expect(await next()).toEqual(['agree', 'nobody']);
  });

  it('the commissioner is named who stays, and who is new only after their yes; why a seat is open never', async () => {
    await about.vacate('co');
    const pair = () => withActor(request.requester, (work) => findOwnPair(work, request.reference));
    expect(await pair()).toMatchObject({
      asksYes: false,
      members: [{ seat: 'lead' }, { seat: 'supervisor' }],
    });
    const ada = await somebodyFor('co', 'Ada');
    await about.lineUp('co', [ada]);
    expect((await pair())?.members).toHaveLength(2);
    await accept(request, ada);
    expect(await pair()).toMatchObject({
      asksYes: true,
      members: [{ isNew: false }, { name: 'Ada', isNew: true }, { isNew: false }],
    });
    const read = await withActor(request.requester, (work) => work.tx.select().from(seatVacancies));
    expect(read).toEqual([]);
  });

  it('only who coordinates reads why somebody left', async () => {
    await about.vacate('co');
    const seen = async (parts: readonly ('coordinator' | 'reviewer')[]) =>
      withActor(request.coordinator, (work) =>
        findTeam(work, { requestId: request.id, reviewers: 2, parts }),
      );
    const why = async (parts: readonly ('coordinator' | 'reviewer')[]) =>
      (await seen(parts)).find(({ seat }) => seat === 'co')?.before[0]?.reason;
    expect(await why(['coordinator'])).toBe(leavingReason);
    expect(await why(['reviewer'])).toBeNull();
  });

  it('whoever left finds the review no more', async () => {
    await about.vacate('co');
    expect(await about.vacate('lead', team.co.actor)).toMatchObject({ reason: 'not-found' });
  });

  it('whoever is asked hears that it is over when the review stops', async () => {
    await about.vacate('co');
    const ada = await somebodyFor('co', 'Ada');
    await about.lineUp('co', [ada]);
    const { reference, version } = await reviewHead(request);
    const stop = {
      reasonCode: 'no-team',
      reason: 'Niemand gevonden voor de plaats.',
      costs: 'to-agree',
    } as const;
    const stopped = await withActor(request.coordinator, (work) =>
      moveReview(work, { reference, version, event: 'stop', ...stop }),
    );
    expect(stopped).toMatchObject({ ok: true });
    expect((await invitationOf(request, ada)).status).toBe('withdrawn');
    expect(await about.vacate('lead')).toMatchObject({ reason: 'review-over' });
  });
});
