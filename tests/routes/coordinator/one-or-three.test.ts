import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, propose, type Team } from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { orientationMeetings, reviewRequests } from '~/db/schema/requests';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';

const portal = useTestPortal();

async function asCoordinator({ coordinator, reference }: MadeRequest) {
  if (coordinator.kind !== 'person') throw new Error('a coordinator is a person');
  const cookie = await portal.signIn(coordinator.personId);
  return { cookie, coordinatorId: coordinator.personId, base: `/coordinator/aanvragen/${reference}` };
}

describe('how many reviewers', () => {
  it('is chosen with the form: two unless somebody says otherwise, and nobody in training alone', async () => {
    const request = await makeRequest({ status: 'orientation' });
    const { cookie, coordinatorId, base } = await asCoordinator(request);
    const held = new Date('2026-01-08T10:00:00Z');
    await database().insert(orientationMeetings).values({
      requestId: request.id,
      plannedById: coordinatorId,
      plannedFor: held,
      mode: 'online',
      heldAt: held,
    });
    const { body } = await portal.page(`${base}/vorm`, { cookie });
    expect(body).toContain('De methode vraagt er twee.');
    const form = formsOf(body).find(({ fields }) => fields.some(({ name }) => name === 'reviewers'));
    if (!form) throw new Error('there is nothing to choose');
    expect(filledIn(form).reviewers).toBe('2');
    const size = { ...filledIn(form), form: 'compact', hoursPerReviewer: '18', months: '2' };

    const alone = { ...size, reviewers: '1', wantsTrainee: 'on' };
    const refused = await portal.send(`${base}/vorm`, alone, { cookie });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Wie in opleiding is, kan geen review alleen doen.');
    expect((await portal.send(`${base}/vorm`, { ...size, reviewers: '4' }, { cookie })).status).toBe(422);

    const sent = await portal.send(
      `${base}/vorm`,
      { ...size, reviewers: '3', wantsTrainee: 'on' },
      { cookie },
    );
    expect(sent.headers.location).toBe(base);
    const [row] = await database()
      .select({ reviewers: reviewRequests.reviewers })
      .from(reviewRequests)
      .where(eq(reviewRequests.id, request.id));
    expect(row?.reviewers).toBe(3);
    expect((await portal.page(base, { cookie })).body).toContain('Aantal reviewers');
  });
});

describe('a request in matching that asks', () => {
  let request: MadeRequest;
  let team: Team;
  beforeEach(async () => {
    team = await makeTeam();
    request = await makeMatchingRequest();
  });
  const ask = (reviewers: ReviewerCount) =>
    database().update(reviewRequests).set({ reviewers }).where(eq(reviewRequests.id, request.id));

  it('one is offered people alone, and nobody for a second seat', async () => {
    await ask(1);
    const { cookie, base } = await asCoordinator(request);
    const ranked = await portal.page(`${base}/matching`, { cookie });
    expect(ranked.body).toContain(`Kies deze reviewer: ${team.lead.name}`);
    const next = await portal.page(`${base}/voorstel?eerste=${team.lead.id}`, { cookie });
    expect(next.body).toContain('Kies een supervisor');
    expect((await portal.page(`${base}/matching/uitgesloten`, { cookie })).body).not.toContain(
      'tweede reviewer',
    );
  });

  it('three is asked for the third beside two, and the third sees what is asked of them', async () => {
    await ask(3);
    const third = await makeReviewer({ name: 'Dirk Derde' });
    const { cookie, base } = await asCoordinator(request);
    expect((await portal.page(`${base}/matching`, { cookie })).body).toContain(
      'Kies dit duo, en dan de derde',
    );
    const two = `${base}/voorstel?eerste=${team.lead.id}&tweede=${team.co.id}`;
    const next = await portal.page(two, { cookie });
    expect(next.body).toContain('Kies een derde reviewer');
    expect(next.body).toContain('Dirk Derde');
    const last = await portal.page(`${two}&derde=${third.id}&supervisor=${team.supervisor.id}`, { cookie });
    expect(last.body).toContain('Uitnodigingen versturen');

    expect(await propose(request, { ...team, third })).toMatchObject({ ok: true });
    const own = await portal.signIn(third.id);
    expect((await portal.page('/reviewer', { cookie: own })).body).toContain('derde reviewer');
  });
});
