import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callFor, say } from '#tests/support/factories/calls';
import { makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, type Team } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { changeContext } from '#tests/support/sealing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';
import { organisations } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { listRequestTimeline } from '~/domain/activity/timeline.server';
import { findInvitation } from '~/domain/matching/invitation-queries.server';
import { findCallOf, listClosedCalls } from '~/domain/matching/open-call/call-of-request.server';
import { findMyCall, listMyCalls } from '~/domain/matching/open-call/my-calls.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { findTriageRequest } from '~/domain/requests/triage/triage-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();

/** Planted wherever a request holds text, in the names of who asks and who is involved. */
const secrets = Array.from({ length: 8 }, (_, number) => `geheim${number}q${randomUUID().slice(0, 8)}`);
const secret = (number: number) => secrets[number] ?? '';

let request: MadeRequest;
let team: Team;
let callId: string;

beforeAll(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  await changeContext(request.id, {
    learningQuestion: secret(0),
    background: secret(1),
    commitment: secret(2),
    trigger: secret(3),
    themes: [secret(4)],
  });
  await database()
    .update(reviewRequests)
    .set({ requesterFunction: secret(5) })
    .where(eq(reviewRequests.id, request.id));
  await database()
    .update(people)
    .set({ name: secret(6) })
    .where(eq(people.id, request.requesterId));
  await database()
    .update(requestOrganisations)
    .set({ name: sql`${secret(7)} || ' ' || ${requestOrganisations.isRequester}` })
    .where(eq(requestOrganisations.requestId, request.id));
  team = await makeTeam();
  callId = await callFor(request);
});
afterAll(() => clock.reset());

/** Everything somebody can ask about the call and its request, with every table of them read without a filter. */
async function everythingSeenBy(actor: Actor): Promise<string> {
  const seen = await withActor(actor, async (work) => ({
    calls: await listMyCalls(work),
    call: await findMyCall(work, callId),
    others: await findCallOf(work, request.id),
    closed: await listClosedCalls(work),
    invitation: await findInvitation(work, callId),
    ranking: await rankRequest(work, request),
    triage: await findTriageRequest(work, request.reference),
    timeline: await listRequestTimeline(work, request.id, 'candidate'),
    contexts: [...(await work.tx.execute(sql`select * from request_contexts`))],
    organisations: [...(await work.tx.execute(sql`select * from request_organisations`))],
    answers: [...(await work.tx.execute(sql`select * from call_answers`))],
  }));
  return JSON.stringify(seen);
}

async function forbidden(): Promise<string[]> {
  const involved = await database().select({ id: organisations.id }).from(organisations);
  return [
    ...secrets,
    request.reference,
    request.requesterId,
    team.co.id,
    team.co.name,
    ...involved.map(({ id }) => id),
  ];
}

const found = async (text: string) => (await forbidden()).filter((one) => text.includes(one));

describe('an open call, for whom it reaches', () => {
  it('holds nothing of the request, its requester, its organisations or the others, at any moment', async () => {
    expect(await found(await everythingSeenBy(team.lead.actor))).toEqual([]);
    await say(team.lead, callId, 'keen');
    await say(team.co, callId, 'can');
    expect(await found(await everythingSeenBy(team.lead.actor))).toEqual([]);
    clock.set(new Date('2030-01-25T10:00:00Z'));
    expect(await found(await everythingSeenBy(team.lead.actor))).toEqual([]);
    clock.set(new Date('2030-01-09T10:00:00Z'));
  });

  it('says place, domain, form, period and size, and no other thing', async () => {
    const call = await withActor(team.lead.actor, (work) => findMyCall(work, callId));
    expect(Object.keys(call ?? {}).sort()).toEqual(
      [
        'answer',
        'answerUntilOn',
        'careDomain',
        'form',
        'id',
        'minutes',
        'months',
        'province',
        'reviewers',
        'stage',
        'startMonth',
        'youthRegion',
      ].sort(),
    );
  });

  it('does not exist for anybody else', async () => {
    const stranger = await makeReviewer();
    const seen = await everythingSeenBy(stranger.actor);
    expect(seen).not.toContain(callId);
    expect(await found(seen)).toEqual([]);
  });

  it('is mailed without a word of it', async () => {
    const rows = await database().execute<{ id: number }>(
      sql`select id::int from activities where request_id = ${request.id} and name = 'matching.call-opened'`,
    );
    for (const { id } of rows) {
      await withActor({ kind: 'system', job: 'test' }, (work) => planNotifications(work, id));
    }
    const mails = await database().select().from(outboxMails).where(eq(outboxMails.template, 'call-opened'));
    const words = JSON.stringify(mails.map(({ data, template }) => ({ data, template })));
    expect(await found(words)).toEqual([]);
  });
});
