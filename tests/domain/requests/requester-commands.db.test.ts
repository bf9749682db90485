import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { openedTexts } from '#tests/support/sealing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { contextReads, requestQuestions, reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { withdrawRequest } from '~/domain/requests/closing/withdraw-request.server';
import { readContext } from '~/domain/requests/context/read-context.server';
import { answerQuestion } from '~/domain/requests/triage/answer-question.server';

useTestDatabase();

const stateOf = async ({ id }: MadeRequest) =>
  (await database().select().from(reviewRequests).where(eq(reviewRequests.id, id)))[0];
const namesOf = async ({ id }: MadeRequest) =>
  (await database().select().from(activities).where(eq(activities.requestId, id))).map(({ name }) => name);

const answer = (
  request: MadeRequest,
  changes: { answer?: string; version?: number; kept?: string } = {},
  by = request.requester,
) =>
  withActor(by, (work) =>
    answerQuestion(work, {
      reference: request.reference,
      version: 1,
      answer: 'Het overleg van bestuurders beslist.',
      kept: '',
      ...changes,
    }),
  );

const withdraw = (request: MadeRequest, version = 1, by = request.requester) =>
  withActor(by, (work) => withdrawRequest(work, { reference: request.reference, version, reason: 'costs' }));

describe('answering the question of the coordinator', () => {
  it('closes the question and gives the move back', async () => {
    const request = await makeRequest({ status: 'info_needed' });
    expect(await answer(request)).toEqual({ ok: true, value: null });
    expect(await stateOf(request)).toMatchObject({ status: 'triage', version: 2 });
    const [question] = await database()
      .select()
      .from(requestQuestions)
      .where(eq(requestQuestions.requestId, request.id));
    expect(await openedTexts()).toContain('Het overleg van bestuurders beslist.');
    expect(question?.answeredAt).not.toBeNull();
    expect(await namesOf(request)).toContain('requests.question-answered');
  });

  it('is refused with what leads to a person, and nothing is kept', async () => {
    const request = await makeRequest({ status: 'info_needed' });
    expect(await answer(request, { answer: 'Bel 06 12 34 56 78 maar.' })).toEqual({
      ok: false,
      reason: 'needs-another-look',
      fields: { answer: 'found-phone' },
    });
    expect(await answer(request, { answer: 'Karin Bakker beslist.' })).toMatchObject({
      fields: { answer: 'look-again' },
    });
    expect(await answer(request, { answer: 'Karin Bakker beslist.', kept: 'Karin Bakker' })).toMatchObject({
      ok: true,
    });
  });

  it('is refused on a stale page, twice, without a question, and to anybody else', async () => {
    const request = await makeRequest({ status: 'info_needed' });
    const other = await makeRequest();
    expect(await answer(request, { version: 7 })).toMatchObject({ reason: 'stale' });
    for (const by of [other.requester, request.coordinator, visitor]) {
      expect(await answer(request, {}, by)).toEqual({ ok: false, reason: 'not-found' });
    }
    const both = await Promise.all([answer(request), answer(request)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both).toContainEqual({ ok: false, reason: 'stale' });
    expect(await answer(other)).toEqual({ ok: false, reason: 'not-in-this-state' });
  });
});

describe('withdrawing a request', () => {
  it.each(['submitted', 'triage', 'info_needed', 'orientation', 'matching'] as const)(
    'ends a request that is %s with its reason',
    async (status) => {
      const request = await makeRequest({ status });
      expect(await withdraw(request)).toMatchObject({ ok: true });
      expect(await stateOf(request)).toMatchObject({
        status: 'withdrawn',
        closedReason: 'costs',
        version: 2,
      });
      expect(await namesOf(request)).toContain('requests.request-withdrawn');
    },
  );

  it.each(['confirmed', 'declined', 'referred', 'withdrawn', 'no_match'] as const)(
    'is refused for a request that is %s',
    async (status) => {
      const request = await makeRequest({ status });
      const reason = status === 'confirmed' ? 'not-in-this-state' : 'request-closed';
      expect(await withdraw(request)).toEqual({ ok: false, reason });
      expect(await stateOf(request)).toMatchObject({ status, version: 1 });
    },
  );

  it('is refused on a stale page and to anybody else', async () => {
    const request = await makeRequest();
    expect(await withdraw(request, 2)).toEqual({ ok: false, reason: 'stale' });
    expect(await withdraw(request, 2, (await makeRequest()).requester)).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });
});

describe('the context of a request', () => {
  it('is read on record by those who may, and unseen by everybody else', async () => {
    const request = await makeRequest({ status: 'confirmed' });
    const stranger = await makeRequest();
    const reviewer = {
      kind: 'person',
      personId: request.seatHolders.lead ?? '',
      roles: ['reviewer'],
    } as const;
    const readers = [
      [request.requester, 'requester'],
      [request.coordinator, 'coordinator'],
      [reviewer, 'reviewer'],
    ] as const;
    for (const [reader, ground] of readers) {
      const context = await withActor(reader, (work) => readContext(work, request.id, ground));
      expect(context).toMatchObject({ trigger: 'stuck-case', themes: ['neglect'] });
    }
    for (const reader of [stranger.requester, visitor, { kind: 'system', job: 'x' } as const]) {
      expect(await withActor(reader, (work) => readContext(work, request.id, 'requester'))).toBeNull();
    }
    const reads = await database().select().from(contextReads).where(eq(contextReads.requestId, request.id));
    expect(reads.map(({ ground }) => ground).sort()).toEqual(['coordinator', 'requester', 'reviewer']);
  });
});
