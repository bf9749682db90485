import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOrganisation } from '#tests/support/factories/people';
import { makeMatchingRequest, versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { conflictDeclarations } from '~/db/schema/matching';
import { organisations } from '~/db/schema/organisations';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { contextReads, reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { declineRequest } from '~/domain/requests/closing/decline-request.server';
import { recordNoMatch } from '~/domain/requests/closing/record-no-match.server';
import { referRequest } from '~/domain/requests/closing/refer-request.server';
import { addOrganisation } from '~/domain/requests/participation/add-organisation.server';
import { matchingGateOf } from '~/domain/requests/participation/complete-organisations.server';
import { recogniseOrganisation } from '~/domain/requests/participation/recognise-organisation.server';
import { recordConsent } from '~/domain/requests/participation/record-consent.server';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { askQuestion } from '~/domain/requests/triage/ask-question.server';
import { planOrientation } from '~/domain/requests/triage/plan-orientation.server';
import { startTriage } from '~/domain/requests/triage/start-triage.server';
import { consentInput, formChoiceInput } from '~/domain/requests/triage/triage-inputs';
import { findTriageHead, findTriageRequest } from '~/domain/requests/triage/triage-queries.server';
import { listQueue } from '~/domain/requests/triage/triage-queue.server';
import { clock } from '~/platform/clock';

useTestDatabase();

beforeEach(() => clock.set(new Date('2030-01-09T10:00:00Z')));
afterAll(() => clock.reset());

async function rowOf({ id }: MadeRequest) {
  const [row] = await database().select().from(reviewRequests).where(eq(reviewRequests.id, id));
  if (!row) throw new Error('no such request');
  return row;
}

async function head(request: MadeRequest) {
  return { reference: request.reference, version: await versionOf(request) };
}

async function listedOf(request: MadeRequest) {
  return await database()
    .select()
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id))
    .orderBy(requestOrganisations.name);
}

describe('a command of the coordinator', () => {
  it('is refused on a stale page, with nothing written', async () => {
    const request = await makeRequest();
    const before = await rowOf(request);
    const outcome = await withActor(request.coordinator, (work) =>
      startTriage(work, { reference: request.reference, version: before.version + 1 }),
    );
    expect(outcome).toEqual({ ok: false, reason: 'stale' });
    expect(await rowOf(request)).toEqual(before);
    expect(await database().$count(activities, eq(activities.requestId, request.id))).toBe(1);
  });

  it('does not exist for anybody else', async () => {
    const request = await makeRequest();
    const input = await head(request);
    const roles = ['reviewer', 'supervisor', 'treasurer', 'requester'] as const;
    const others = [{ ...request.coordinator, roles }, request.requester, { kind: 'visitor' } as const];
    for (const actor of others) {
      expect(await withActor(actor, (work) => startTriage(work, input))).toMatchObject({
        reason: 'not-found',
      });
      expect(await withActor(actor, (work) => findTriageRequest(work, input.reference))).toBeNull();
      expect(await withActor(actor, (work) => listQueue(work, { filter: 'open', page: 1 }))).toMatchObject({
        rows: [],
        total: 0,
      });
    }
  });

  it('is not for a question in which they are known not to be independent', async () => {
    const request = await makeRequest();
    const tied = await makePerson('Een coördinator', ['coordinator']);
    await database()
      .insert(conflictDeclarations)
      .values({ personId: tied, requestId: request.id, source: 'declaration', declaredAt: new Date() });
    const actor = { kind: 'person', personId: tied, roles: ['coordinator'] } as const;
    const input = await head(request);
    expect(await withActor(actor, (work) => startTriage(work, input))).toMatchObject({ ok: false });
    expect(await withActor(actor, (work) => findTriageRequest(work, input.reference))).toBeNull();
  });

  it('is not for a question of their own', async () => {
    const request = await makeRequest();
    const both = {
      kind: 'person',
      personId: request.requesterId,
      roles: ['requester', 'coordinator'],
    } as const;
    const input = await head(request);
    expect(await withActor(both, (work) => startTriage(work, input))).toMatchObject({
      reason: 'own-request',
    });
    expect(await withActor(both, (work) => findTriageHead(work, input.reference))).toMatchObject({
      isOwn: true,
      actions: [],
    });
    const reads = await database().$count(contextReads);
    expect(await withActor(both, (work) => findTriageRequest(work, input.reference))).toBeNull();
    expect(await database().$count(contextReads)).toBe(reads);
  });

  it('keeps to the life of a request', async () => {
    const request = await makeRequest();
    const planned = await withActor(request.coordinator, async (work) =>
      planOrientation(work, {
        ...(await head(request)),
        plannedOn: '2030-02-01',
        plannedTime: '09:00',
        mode: 'live',
      }),
    );
    expect(planned).toMatchObject({ reason: 'not-in-this-state' });
    const closed = await makeRequest({ status: 'referred' });
    expect(
      await withActor(closed.coordinator, async (work) => startTriage(work, await head(closed))),
    ).toMatchObject({ reason: 'request-closed' });
  });
});

describe('asking and ending', () => {
  it('asks one question, with a day in the future and without private data', async () => {
    const request = await makeRequest({ status: 'triage' });
    const ask = async (question: string, dueOn: string) =>
      withActor(request.coordinator, async (work) =>
        askQuestion(work, { ...(await head(request)), question, dueOn }),
      );
    expect(await ask('Klopt het nummer 111222333 van het gezin?', '2030-01-20')).toEqual({
      ok: false,
      reason: 'private-data',
      fields: { question: 'found-bsn' },
    });
    expect(await ask('Wie beslist over de inzichten?', '2030-01-09')).toMatchObject({
      reason: 'in-the-past',
    });
    expect(await ask('Wie beslist over de inzichten?', '2030-01-20')).toMatchObject({ ok: true });
    expect(await ask('En wie betaalt de review?', '2030-01-20')).toMatchObject({
      reason: 'not-in-this-state',
    });
    expect((await rowOf(request)).status).toBe('info_needed');
  });

  it('refers, declines and records that there is no match, each with its reason', async () => {
    const explanation = 'De inspectie kan u hier verder mee helpen.';
    const referred = await makeRequest({ status: 'triage' });
    await withActor(referred.coordinator, async (work) =>
      referRequest(work, { ...(await head(referred)), target: 'inspectorate', explanation }),
    );
    const declined = await makeRequest({ status: 'info_needed' });
    await withActor(declined.coordinator, async (work) =>
      declineRequest(work, { ...(await head(declined)), reason: 'about-one-person', explanation }),
    );
    const unmatched = await makeMatchingRequest();
    await withActor(unmatched.coordinator, async (work) =>
      recordNoMatch(work, { ...(await head(unmatched)), reason: 'nobody-available', explanation }),
    );
    expect(await Promise.all([referred, declined, unmatched].map(rowOf))).toMatchObject([
      { status: 'referred', closedReason: 'inspectorate' },
      { status: 'declined', closedReason: 'about-one-person' },
      { status: 'no_match', closedReason: 'nobody-available', closedAt: new Date('2030-01-09T10:00:00Z') },
    ]);
    for (const ended of [referred, declined, unmatched]) {
      expect(await withActor(ended.requester, (work) => findOwnRequest(work, ended.reference))).toMatchObject(
        {
          closedExplanation: explanation,
        },
      );
    }
  });
});

describe('the organisations around a request', () => {
  it('are recognised as one we know, once each, and their payer with them', async () => {
    const request = await makeRequest({ status: 'orientation' });
    const [asking, involved] = await listedOf(request);
    if (!asking || !involved) throw new Error('two organisations were expected');
    await database()
      .insert(requestPayers)
      .values({ requestId: request.id, position: 1, name: asking.name, shareBasisPoints: 10_000 });
    const gate = () =>
      withActor(request.coordinator, async (work) => matchingGateOf(work, await rowOf(request)));
    expect(await gate()).toMatchObject({ unrecognised: 3, involved: 1 });

    const organisationId = await makeOrganisation();
    const recognise = async (subjectId: string, known: string) =>
      withActor(request.coordinator, async (work) =>
        recogniseOrganisation(work, {
          ...(await head(request)),
          subject: 'listed',
          subjectId,
          organisationId: known,
          parentKnown: false,
        }),
      );
    expect(await recognise(asking.id, organisationId)).toMatchObject({ ok: true });
    expect(await gate()).toMatchObject({ unrecognised: 1 });
    expect(await recognise(involved.id, organisationId)).toMatchObject({ reason: 'organisation-listed' });
    expect(await recognise(request.id, organisationId)).toMatchObject({ reason: 'not-found' });
    expect(await recognise(involved.id, request.id)).toMatchObject({ reason: 'not-found' });
  });

  it('become a new one, unless there is one of that name', async () => {
    const request = await makeRequest({ status: 'orientation' });
    const [asking, involved] = await listedOf(request);
    const asNew = async (subjectId = '') =>
      withActor(request.coordinator, async (work) =>
        recogniseOrganisation(work, {
          ...(await head(request)),
          subject: 'listed',
          subjectId,
          parentKnown: true,
        }),
      );
    const made = await asNew(asking?.id);
    if (!made.ok) throw new Error(made.reason);
    const [row] = await database()
      .select()
      .from(organisations)
      .where(eq(organisations.id, made.value.organisationId));
    expect(row).toMatchObject({ name: asking?.name, kind: 'municipality', parentKnown: true });
    await makeOrganisation({ name: involved?.name ?? '' });
    expect(await asNew(involved?.id)).toMatchObject({ reason: 'organisation-known' });
  });

  it('are listed once, and consent is theirs to give', async () => {
    const request = await makeRequest({ status: 'triage' });
    const [asking] = await listedOf(request);
    await database()
      .update(requestOrganisations)
      .set({ name: 'Gemeente Wilgendonk' })
      .where(eq(requestOrganisations.id, asking?.id ?? ''));
    const again = await withActor(request.coordinator, async (work) =>
      addOrganisation(work, {
        ...(await head(request)),
        name: 'GEMEENTE WILGENDONK',
        kind: 'municipality',
        isInvolved: true,
        isCommissioner: false,
        willingness: 'unknown',
      }),
    );
    expect(again).toMatchObject({ reason: 'organisation-listed' });
    const other = await makeRequest({ status: 'triage' });
    const consent = { consent: 'asked' as const, requestOrganisationId: asking?.id ?? '' };
    expect(
      await withActor(other.coordinator, async (work) =>
        recordConsent(work, { ...(await head(other)), ...consent }),
      ),
    ).toMatchObject({ reason: 'not-found' });
  });

  it('consent in writing, or not at all', () => {
    const given = { version: 1, requestOrganisationId: crypto.randomUUID(), consent: 'given' };
    const read = consentInput.safeParse(given);
    expect(read.error?.issues.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'byFunction required',
      'consentOn required',
      'groundRulesVersion required',
    ]);
    for (const consent of ['asked', 'refused'] as const) {
      const state = { ...given, consent };
      expect(consentInput.safeParse(state).error?.issues.map(({ path }) => String(path))).toEqual([
        'consentOn',
      ]);
      expect(consentInput.safeParse({ ...state, consentOn: '2030-01-08' }).success).toBe(true);
    }
    expect(consentInput.safeParse({ ...given, consent: 'none' }).success).toBe(true);
  });

  it.each([
    ['7,25', 435],
    ['30', 1800],
    ['0,5', 'too-low|1'],
    ['veel', 'not-a-number'],
    ['401', 'too-high|400'],
  ] as const)('reads %s hours as %s', (typed, expected) => {
    const read = formChoiceInput.safeParse({
      version: 1,
      form: 'compact',
      hoursPerReviewer: typed,
      months: 3,
      startMonth: '2030-04',
    });
    expect(read.success ? read.data.hoursPerReviewer : read.error.issues[0]?.message).toBe(expected);
  });
});
