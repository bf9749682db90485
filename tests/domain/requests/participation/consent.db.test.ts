import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { decisionsOf, involvedIn, say } from '#tests/support/factories/participation';
import { versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { withdrawRequest } from '~/domain/requests/closing/withdraw-request.server';
import {
  listConsentDecisions,
  listRequestsToDecide,
} from '~/domain/requests/participation/consent-queries.server';
import { decideConsent } from '~/domain/requests/participation/decide-consent.server';
import { findParticipation } from '~/domain/requests/participation/find-participation.server';
import { recordConsent } from '~/domain/requests/participation/record-consent.server';
import { recordWillingness } from '~/domain/requests/participation/record-willingness.server';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { findTriageRequest } from '~/domain/requests/triage/triage-queries.server';
import { listQueue } from '~/domain/requests/triage/triage-queue.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let involvedId: string;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeRequest({ status: 'orientation' });
  involvedId = (await involvedIn(request)).id;
});
afterAll(() => clock.reset());

const head = async () => ({ reference: request.reference, version: await versionOf(request) });
const seen = () =>
  withActor(request.coordinator, (work) => findParticipation(work, request.reference, involvedId));

async function decide(decision: 'go-on-without' | 'asked-again' | 'stop', reason: string) {
  return await withActor(request.coordinator, async (work) =>
    decideConsent(work, { ...(await head()), requestOrganisationId: involvedId, decision, reason }),
  );
}

async function names() {
  const rows = await database()
    .select({ name: activities.name })
    .from(activities)
    .where(eq(activities.requestId, request.id))
    .orderBy(activities.id);
  return rows.map(({ name }) => name.replace('requests.', ''));
}

describe('where an organisation stands', () => {
  it('has its day in every state, and none before it was asked', async () => {
    for (const consent of ['asked', 'given', 'withdrawn', 'refused'] as const) {
      expect(await say(request, involvedId, consent)).toMatchObject({ ok: true });
      expect((await seen())?.organisation).toMatchObject({ consent, consentOn: '2030-01-09' });
    }
    const other = await makeRequest({ status: 'orientation' });
    const { id } = await involvedIn(other);
    expect(await say(other, id, 'asked')).toMatchObject({ ok: true });
    expect(await say(other, id, 'none')).toMatchObject({ ok: true });
    expect(await involvedIn(other)).toMatchObject({ consent: 'none', consentOn: null });
  });

  it('is not known before its day', async () => {
    const tomorrow = await withActor(request.coordinator, async (work) =>
      recordConsent(work, {
        ...(await head()),
        requestOrganisationId: involvedId,
        consent: 'asked',
        consentOn: '2030-01-10',
      }),
    );
    expect(tomorrow).toEqual({ ok: false, reason: 'in-the-future', fields: { consentOn: 'in-the-future' } });
  });

  it('takes its willingness from the coordinator, with the day', async () => {
    const record = async (willingnessOn: string, id = involvedId) =>
      withActor(request.coordinator, async (work) =>
        recordWillingness(work, {
          ...(await head()),
          requestOrganisationId: id,
          willingness: 'yes',
          willingnessOn,
        }),
      );
    expect(await record('2030-01-10')).toMatchObject({ reason: 'in-the-future' });
    expect(await record('2030-01-05', (await involvedIn(await makeRequest())).id)).toMatchObject({
      reason: 'not-found',
    });
    expect(await record('2030-01-05')).toMatchObject({ ok: true });
    expect((await seen())?.organisation).toMatchObject({ willingness: 'yes', willingnessOn: '2030-01-05' });
  });

  it('keeps what it was, in codes and days, and nothing anybody typed', async () => {
    await say(request, involvedId, 'asked');
    await say(request, involvedId, 'given');
    await say(request, involvedId, 'withdrawn');
    await decide('go-on-without', 'De anderen willen samen verder leren.');
    const found = await seen();
    expect(found?.history.map(({ name, code, on }) => [name.replace('requests.', ''), code, on])).toEqual([
      ['consent-decided', 'go-on-without', null],
      ['consent-decision-needed', null, null],
      ['consent-recorded', 'withdrawn', '2030-01-09'],
      ['consent-recorded', 'given', '2030-01-09'],
      ['consent-recorded', 'asked', '2030-01-09'],
    ]);
    expect(JSON.stringify(found?.history)).not.toMatch(/bestuurder|samen verder/);
    expect(found?.decisions).toMatchObject([
      { decision: 'go-on-without', reason: 'De anderen willen samen verder leren.', by: 'Coco Coördinator' },
    ]);
  });

  it('is only the coordinator’s to look at', async () => {
    for (const actor of [request.requester, { kind: 'visitor' } as const]) {
      expect(
        await withActor(actor, (work) => findParticipation(work, request.reference, involvedId)),
      ).toBeNull();
      expect(await withActor(actor, listRequestsToDecide)).toEqual([]);
    }
  });
});

describe('a no', () => {
  it.each(['refused', 'withdrawn'] as const)(
    'that is %s asks for one decision, however often it is said',
    async (no) => {
      await say(request, involvedId, 'asked');
      await say(request, involvedId, no);
      await say(request, involvedId, no === 'refused' ? 'withdrawn' : 'refused');
      expect(await decisionsOf(involvedId)).toMatchObject([{ decidedAt: null, requestId: request.id }]);
      expect((await names()).filter((name) => name === 'consent-decision-needed')).toHaveLength(1);

      const page = await withActor(request.coordinator, (work) => findTriageRequest(work, request.reference));
      expect(page?.gate.undecided).toBe(1);
      expect(page?.organisations.filter(({ asksDecision }) => asksDecision).map(({ id }) => id)).toEqual([
        involvedId,
      ]);
      const queue = await withActor(request.coordinator, (work) =>
        listQueue(work, { filter: 'decision', page: 1 }),
      );
      expect(queue.rows.filter(({ reference }) => reference === request.reference)).toMatchObject([
        { asksDecision: true },
      ]);
      const open = await withActor(request.coordinator, listRequestsToDecide);
      expect(open.map(({ reference }) => reference)).toContain(request.reference);
    },
  );

  it('is not taken back by saying that nobody was asked', async () => {
    await say(request, involvedId, 'refused');
    for (const consent of ['none', 'asked'] as const) {
      expect(await say(request, involvedId, consent)).toMatchObject({ reason: 'consent-undecided' });
    }
    expect(await involvedIn(request)).toMatchObject({ consent: 'refused' });
  });

  it('that becomes a yes after all leaves nothing to decide', async () => {
    await say(request, involvedId, 'given');
    await say(request, involvedId, 'withdrawn');
    await say(request, involvedId, 'given');
    expect(await decisionsOf(involvedId)).toEqual([]);
    expect((await seen())?.organisation).toMatchObject({ consent: 'given', asksDecision: false });
    await say(request, involvedId, 'withdrawn');
    expect(await decisionsOf(involvedId)).toHaveLength(1);
  });

  it('leaves with the question when that is withdrawn', async () => {
    await say(request, involvedId, 'withdrawn');
    const gone = await withActor(request.requester, async (work) =>
      withdrawRequest(work, { ...(await head()), reason: 'no-support' }),
    );
    expect(gone).toMatchObject({ ok: true });
    expect(await decisionsOf(involvedId)).toEqual([]);
  });
});

describe('a decision', () => {
  const reason = 'De anderen willen samen verder leren.';

  it('has a reason without private data, and only where one is asked for', async () => {
    expect(await decide('go-on-without', reason)).toMatchObject({ reason: 'nothing-to-decide' });
    await say(request, involvedId, 'withdrawn');
    expect(await decide('go-on-without', 'Bel 111222333 maar eens op.')).toEqual({
      ok: false,
      reason: 'private-data',
      fields: { reason: 'found-bsn' },
    });
    expect(await decisionsOf(involvedId)).toMatchObject([{ decision: null }]);
    expect(await decide('go-on-without', reason)).toMatchObject({ ok: true });
    expect(await decide('go-on-without', reason)).toMatchObject({ reason: 'nothing-to-decide' });
  });

  it('is about an organisation of this request', async () => {
    const other = await makeRequest({ status: 'orientation' });
    const { id } = await involvedIn(other);
    await say(other, id, 'withdrawn');
    const decided = await withActor(request.coordinator, async (work) =>
      decideConsent(work, {
        ...(await head()),
        requestOrganisationId: id,
        decision: 'go-on-without',
        reason,
      }),
    );
    expect(decided).toMatchObject({ reason: 'not-found' });
    expect(await decisionsOf(id)).toMatchObject([{ decidedAt: null }]);
  });

  it('to go on without leaves the organisation on the list, not taking part', async () => {
    await say(request, involvedId, 'withdrawn');
    clock.set(new Date('2030-01-12T10:00:00Z'));
    await decide('go-on-without', reason);
    expect((await seen())?.organisation).toMatchObject({
      isInvolved: true,
      consent: 'withdrawn',
      consentOn: '2030-01-09',
      willingness: 'no',
      willingnessOn: '2030-01-12',
      isLeftOut: true,
      asksDecision: false,
    });
    await say(request, involvedId, 'given');
    expect((await seen())?.organisation).toMatchObject({ isLeftOut: false, consent: 'given' });
  });

  it('to ask again puts the consent back to asked, and a second no asks anew', async () => {
    await say(request, involvedId, 'withdrawn');
    await decide('asked-again', reason);
    expect((await seen())?.organisation).toMatchObject({
      consent: 'asked',
      consentOn: '2030-01-09',
      isLeftOut: false,
      asksDecision: false,
    });
    await say(request, involvedId, 'refused');
    expect(await decisionsOf(involvedId)).toHaveLength(2);
    const kept = await withActor(request.coordinator, (work) => listConsentDecisions(work, involvedId));
    expect(kept).toMatchObject([{ decision: 'asked-again', reason }]);
  });

  it('to stop declines the question for want of support, in words for the requester', async () => {
    await say(request, involvedId, 'withdrawn');
    expect(await decide('stop', reason)).toMatchObject({ ok: true, value: { isStopped: true } });
    const [row] = await database().select().from(reviewRequests).where(eq(reviewRequests.id, request.id));
    expect(row).toMatchObject({ status: 'declined', closedReason: 'no-support' });
    expect(
      await withActor(request.requester, (work) => findOwnRequest(work, request.reference)),
    ).toMatchObject({
      closedExplanation: reason,
    });
    expect(await decisionsOf(involvedId)).toMatchObject([{ decision: 'stop', reason }]);
    expect((await names()).slice(-2)).toEqual(['consent-decided', 'request-declined']);
    expect(await withActor(request.coordinator, listRequestsToDecide)).not.toContainEqual(
      expect.objectContaining({ reference: request.reference }),
    );
    const told = await database().$count(
      activities,
      and(eq(activities.requestId, request.id), eq(activities.name, 'requests.request-declined')),
    );
    expect(told).toBe(1);
  });
});
