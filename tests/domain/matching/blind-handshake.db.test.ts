import { randomUUID } from 'node:crypto';
import { and, eq, ne, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeReviewer, makeOrganisation } from '#tests/support/factories/people';
import {
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { addQuestion, changeContext } from '#tests/support/sealing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { requestOrganisations } from '~/db/schema/participation';
import { contextReads, reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { listRequestTimeline } from '~/domain/activity/timeline.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { agreeConfidentiality } from '~/domain/matching/agree-confidentiality.server';
import { declareIndependence } from '~/domain/matching/declare-independence.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { findInvitation, listMyInvitations } from '~/domain/matching/invitation-queries.server';
import { seatNames } from '~/domain/matching/invitation-status';
import { listRunningSeats } from '~/domain/matching/own-work.server';
import { findOwnPair, findProposal } from '~/domain/matching/proposal-queries.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { readContext } from '~/domain/requests/context/read-context.server';
import { findTriageRequest } from '~/domain/requests/triage/triage-queries.server';
import { listQueue } from '~/domain/requests/triage/triage-queue.server';
import { findReviewCase } from '~/domain/reviews/review-case.server';
import { clock } from '~/platform/clock';

useTestDatabase();

/** Planted wherever a request holds text, and in the name of who asks. */
const secrets = Array.from({ length: 20 }, (_, number) => `geheim${number}q${randomUUID().slice(0, 8)}`);
const secret = (number: number) => secrets[number] ?? '';
/** The names on the list a candidate sees after agreeing. */
const listNames = [secret(18), secret(19)];

let request: MadeRequest;
let team: Team;
let lead: MadeReviewer;
let invitationId: string;

beforeAll(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  await plant();
  team = await makeTeam();
  lead = team.lead;
  expect(await propose(request, team)).toMatchObject({ ok: true });
  invitationId = (await invitationOf(request, lead)).id;
});
afterAll(() => clock.reset());

async function plant(): Promise<void> {
  await changeContext(request.id, {
    learningQuestion: secret(0),
    background: secret(1),
    commitment: secret(2),
    alreadyDone: secret(3),
    urgencyReason: secret(4),
    reportKeeping: secret(5),
    reviewerObjection: secret(6),
    trigger: secret(7),
    ageBand: secret(8),
    periodLength: secret(9),
    periodEnd: secret(10),
    familyInformed: secret(11),
    themes: [secret(12)],
  });
  await database()
    .update(reviewRequests)
    .set({ requesterFunction: secret(13), requesterPhone: secret(14) })
    .where(eq(reviewRequests.id, request.id));
  await database()
    .update(people)
    .set({ name: secret(15) })
    .where(eq(people.id, request.requesterId));
  const [asking, involved] = await database()
    .select({ id: requestOrganisations.id })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id))
    .orderBy(sql`is_requester desc`);
  await rename(asking?.id, secret(16));
  await rename(involved?.id, secret(18));
  await database()
    .insert(requestOrganisations)
    .values({
      requestId: request.id,
      name: secret(19),
      kind: 'hospital',
      isInvolved: true,
      organisationId: await makeOrganisation(),
      willingnessOn: '2026-01-01',
      addedAt: new Date(),
    });
  await addQuestion(database(), {
    requestId: request.id,
    askedById: request.requesterId,
    askedAt: new Date(),
    dueOn: '2030-01-10',
    question: secret(17),
    answer: secret(17),
  });
}

async function rename(id: string | undefined, name: string): Promise<void> {
  await database()
    .update(requestOrganisations)
    .set({ name })
    .where(eq(requestOrganisations.id, id ?? ''));
}

/** Everything this person can ask of the portal about the request, with every table behind it read without a filter. */
async function everythingSeenBy(person: MadeReviewer): Promise<string> {
  const seen = await withActor(person.actor, async (work) => ({
    list: await listMyInvitations(work),
    invitation: await findInvitation(work, invitationId),
    reviews: await listRunningSeats(work, seatNames),
    assignment: await findReviewCase(work, request.reference),
    pair: await findOwnPair(work, request.reference),
    proposal: await findProposal(work, request.reference),
    ranking: await rankRequest(work, request),
    triage: await findTriageRequest(work, request.reference),
    queue: await listQueue(work, { filter: 'open', page: 1 }),
    timeline: await listRequestTimeline(work, request.id, 'candidate'),
    contexts: [...(await work.tx.execute(sql`select * from request_contexts`))],
    organisations: [...(await work.tx.execute(sql`select * from request_organisations`))],
    questions: [...(await work.tx.execute(sql`select * from request_questions`))],
    payers: [...(await work.tx.execute(sql`select * from request_payers`))],
  }));
  return JSON.stringify(seen);
}

function foundIn(text: string): string[] {
  return secrets.filter((one) => text.includes(one));
}

describe('the blind handshake', () => {
  it('shows place, period and size, and none of 20 planted texts', async () => {
    expect(foundIn(await everythingSeenBy(lead))).toEqual([]);
    const view = await withActor(lead.actor, (work) => findInvitation(work, invitationId));
    expect(view).toMatchObject({
      stage: 'sent',
      seat: 'lead',
      province: 'Voorbeeldland',
      startMonth: '2030-03',
      months: 4,
      minutes: 1800,
      careDomain: 'youth',
    });
    expect(Object.keys(view ?? {})).not.toContain('reference');
  });

  it('does not let a step be skipped', async () => {
    const [declared, accepted] = await Promise.all([
      withActor(lead.actor, (work) =>
        declareIndependence(work, { invitationId, answers: [], hasPartInCase: 'no' }),
      ),
      withActor(lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ]);
    expect(declared).toMatchObject({ ok: false, reason: 'not-this-step' });
    expect(accepted).toMatchObject({ ok: false, reason: 'not-this-step' });
  });

  it("is nobody else's to see or to answer", async () => {
    const other = team.co.actor;
    expect(await withActor(other, (work) => findInvitation(work, invitationId))).toBeNull();
    for (const answer of [
      () => withActor(other, (work) => agreeConfidentiality(work, { invitationId })),
      () => withActor(other, (work) => acceptInvitation(work, { invitationId })),
      () =>
        withActor(other, (work) => declineInvitation(work, { invitationId, reason: 'no-time', note: '' })),
    ]) {
      expect(await answer()).toMatchObject({ ok: false, reason: 'not-found' });
    }
    expect((await invitationOf(request, lead)).status).toBe('sent');
  });

  it('opens the list of names after confidentiality, without who asks', async () => {
    expect(await withActor(lead.actor, (work) => agreeConfidentiality(work, { invitationId }))).toMatchObject(
      { ok: true },
    );
    expect(foundIn(await everythingSeenBy(lead)).sort()).toEqual([...listNames].sort());
    const view = await withActor(lead.actor, (work) => findInvitation(work, invitationId));
    if (view?.stage !== 'confidential') throw new Error('the list did not open');
    expect(view.organisations.map(({ name }) => name).sort()).toEqual([...listNames].sort());
    expect(Object.keys(view.organisations[0] ?? {}).sort()).toEqual(['name', 'requestOrganisationId']);
  });

  it('asks about every organisation', async () => {
    const declared = await withActor(lead.actor, (work) =>
      declareIndependence(work, { invitationId, answers: [], hasPartInCase: 'no' }),
    );
    expect(declared).toMatchObject({ ok: false, reason: 'answers-missing' });
  });

  it('opens the question to who declared to be independent, and writes the read down', async () => {
    const view = await withActor(lead.actor, (work) => findInvitation(work, invitationId));
    if (view?.stage !== 'confidential') throw new Error('the list is not open');
    await withActor(lead.actor, (work) =>
      declareIndependence(work, {
        invitationId,
        answers: view.organisations.map((one) => ({ ...one, hasTie: 'no' as const })),
        hasPartInCase: 'no',
      }),
    );
    const cleared = await withActor(lead.actor, (work) => findInvitation(work, invitationId));
    if (cleared?.stage !== 'cleared') throw new Error('the question did not open');
    expect(cleared.context.learningQuestion).toBe(secret(0));
    expect(cleared.organisations.map(({ name }) => name)).toContain(secret(16));
    expect(Object.keys(cleared.organisations[0] ?? {})).not.toContain('consentByFunction');
    const whyUrgent = secret(4);
    const whomTheyObjectTo = secret(6);
    expect(foundIn(JSON.stringify(cleared))).not.toContain(whyUrgent);
    expect(foundIn(JSON.stringify(cleared))).not.toContain(whomTheyObjectTo);
    const reads = await database()
      .select({ personId: contextReads.personId, ground: contextReads.ground })
      .from(contextReads)
      // What the coordinator read to propose is theirs.
      .where(and(eq(contextReads.requestId, request.id), ne(contextReads.ground, 'coordinator')));
    expect(reads).toEqual([{ personId: lead.id, ground: 'candidate' }]);
    expect(foundIn(await everythingSeenBy(team.co))).toEqual([]);
  });

  it('closes again with a no', async () => {
    await withActor(lead.actor, (work) =>
      declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
    );
    expect(foundIn(await everythingSeenBy(lead))).toEqual([]);
    expect(await withActor(lead.actor, (work) => findInvitation(work, invitationId))).toEqual({
      id: invitationId,
      stage: 'closed',
      status: 'declined',
      invitedAt: new Date('2030-01-09T10:00:00Z'),
    });
    expect(await withActor(lead.actor, (work) => readContext(work, request.id, 'candidate'))).toBeNull();
  });
});
