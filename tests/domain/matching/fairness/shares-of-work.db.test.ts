import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import {
  acceptAll,
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { seats } from '~/db/schema/matching';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import {
  findOwnShare,
  listSharesOfWork,
  listYearsOfWork,
} from '~/domain/matching/fairness/shares-of-work.server';
import { clock } from '~/platform/clock';

useTestDatabase();

describe('what came to whom in a year', () => {
  let team: Team;
  let coordinator: Actor;

  beforeAll(async () => {
    clock.set(new Date('2030-01-09T10:00:00Z'));
    team = await makeTeam();
    const request = await makeMatchingRequest();
    coordinator = request.coordinator;
    await propose(request, team);
    await acceptAll(request, team);
  });
  afterAll(() => clock.reset());

  const sharesIn = (year: number) => withActor(coordinator, (work) => listSharesOfWork(work, year));

  it('has planned hours, places and invitations, most hours first', async () => {
    const shares = await sharesIn(2030);
    expect(shares.map(({ name }) => name).at(-1)).toBe('Suze Toets');
    const lead = shares.find(({ personId }) => personId === team.lead.id);
    const supervisor = shares.find(({ personId }) => personId === team.supervisor.id);
    expect(lead).toMatchObject({
      reviews: 1,
      supervisions: 0,
      invitations: 1,
      declined: 0,
      firstReviewOn: '2030-01-09',
      isMember: true,
      isReviewer: true,
    });
    expect(lead?.minutes).toBeGreaterThan(supervisor?.minutes ?? 0);
    expect(supervisor).toMatchObject({ reviews: 0, supervisions: 1, firstReviewOn: null, isReviewer: false });
    expect(supervisor?.minutes).toBeGreaterThan(0);
  });

  it('ends and begins with the year by the Dutch clock', async () => {
    const late = await makeTeam();
    const request = await makeMatchingRequest();
    await propose(request, late);
    await acceptAll(request, late);
    await database()
      .update(seats)
      .set({ acceptedAt: new Date('2030-12-31T23:30:00Z') })
      .where(eq(seats.requestId, request.id));
    const [before, after] = [await sharesIn(2030), await sharesIn(2031)];
    expect(before.find(({ personId }) => personId === late.lead.id)?.reviews).toBe(0);
    expect(after.find(({ personId }) => personId === late.lead.id)?.reviews).toBe(1);
    expect(after.find(({ personId }) => personId === team.lead.id)).toMatchObject({
      minutes: 0,
      invitations: 0,
      firstReviewOn: '2030-01-09',
    });
    expect(await withActor(coordinator, (work) => listYearsOfWork(work, 2032))).toEqual([2032, 2031, 2030]);
  });

  it('counts a no, and takes as many statements for many as for one', async () => {
    const newcomer = await makeReviewer({ name: 'Nia Nieuw' });
    const request = await makeMatchingRequest();
    await propose(request, { ...(await makeTeam()), co: newcomer });
    const { id: invitationId } = await invitationOf(request, newcomer);
    const said = await withActor(newcomer.actor, (work) =>
      declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
    );
    expect(said).toMatchObject({ ok: true });
    const statements = await countStatements(() => sharesIn(2030));
    await Promise.all(Array.from({ length: 8 }, () => makeReviewer()));
    expect(await countStatements(() => sharesIn(2030))).toBe(statements);
    const share = (await sharesIn(2030)).find(({ personId }) => personId === newcomer.id);
    expect(share).toMatchObject({ minutes: 0, invitations: 1, declined: 1, firstReviewOn: null });
  });

  it('each sees their own', async () => {
    for (const person of [team.lead, team.supervisor]) {
      const own = await withActor(person.actor, (work) => findOwnShare(work, 2030));
      expect(own).toEqual((await sharesIn(2030)).find(({ personId }) => personId === person.id));
    }
    expect(await withActor(coordinator, (work) => findOwnShare(work, 2030))).toBeNull();
  });
});
