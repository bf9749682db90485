import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, type Team, versionOf } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { proposals } from '~/db/schema/matching';
import { withActor } from '~/db/with-actor.server';
import { proposePair } from '~/domain/matching/propose-pair.server';
import { rankRequest, rankSupervisorsFor } from '~/domain/matching/rank-request.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let team: Team;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  team = await makeTeam();
});
afterAll(() => clock.reset());

async function nothingWritten(): Promise<void> {
  expect(await database().$count(proposals, eq(proposals.requestId, request.id))).toBe(0);
}

describe('a proposal of somebody lower on a list', () => {
  const proposeFor = async (orderReason: string | undefined, change: Partial<Team> = {}) => {
    const { lead, co, supervisor } = { ...team, ...change };
    const version = await versionOf(request);
    const { reference } = request;
    const input = { reference, version, lead: lead.id, co: co.id, supervisor: supervisor.id, orderReason };
    const nobodyNext = {
      leadAlternates: [],
      coAlternates: [],
      thirdAlternates: [],
      supervisorAlternates: [],
    };
    return await withActor(request.coordinator, (work) =>
      proposePair(work, { ...input, ...nobodyNext, overrides: [] }),
    );
  };
  const inOrder = async () => {
    const ranked = await withActor(request.coordinator, (work) =>
      rankRequest(work, { reference: request.reference, top: 500 }),
    );
    return ranked.ok ? ranked.value.ranking.choices : [];
  };
  const seated = (reviewers: readonly { readonly personId: string }[]) =>
    reviewers.map(({ personId }) => ({ ...team.lead, id: personId }));

  it('asks for a reason, which stays with the proposal', async () => {
    const trainee = await makeReviewer({ level: 'trainee' });
    const lower = (await inOrder()).find(({ reviewers }) =>
      reviewers.some(({ personId }) => personId === trainee.id),
    );
    const [lead = team.lead, co = team.co] = seated(lower?.reviewers ?? []);
    expect(co.id).toBe(trainee.id);
    expect(await proposeFor(undefined, { lead, co })).toMatchObject({
      ok: false,
      reason: 'order-reason-needed',
      fields: { orderReason: 'order-reason-needed' },
    });
    await nothingWritten();
    const secret = 'Het burgerservicenummer is 111222333, dus zij.';
    expect(await proposeFor(secret, { lead, co })).toMatchObject({ ok: false, reason: 'private-data' });
    await nothingWritten();
    expect(await proposeFor('Zij waren hier eerder en kennen de streek.', { lead, co })).toMatchObject({
      ok: true,
    });
    const [kept] = await database().select().from(proposals).where(eq(proposals.requestId, request.id));
    expect(kept?.orderReason).toBe('Zij waren hier eerder en kennen de streek.');
  });

  it('asks for none of who stands first', async () => {
    const [lead = team.lead, co = team.co] = seated((await inOrder())[0]?.reviewers ?? []);
    const supervisors = await withActor(request.coordinator, (work) =>
      rankSupervisorsFor(work, { reference: request.reference, reviewerIds: [lead.id, co.id] }),
    );
    const [first] = supervisors.ok ? supervisors.value.ranking.supervisors : [];
    const supervisor = { ...team.supervisor, id: first?.supervisor.personId ?? '' };
    expect(await proposeFor(undefined, { lead, co, supervisor })).toMatchObject({ ok: true });
    const [kept] = await database().select().from(proposals).where(eq(proposals.requestId, request.id));
    expect(kept?.orderReason).toBeNull();
  });
});
