import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import {
  accept,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
  versionOf,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { proposals, seats } from '~/db/schema/matching';
import { affiliations, organisations } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { judgeIndependence } from '~/domain/matching/judge-independence.server';
import { proposePair } from '~/domain/matching/propose-pair.server';
import { findJudgements, rankRequest } from '~/domain/matching/rank-request.server';
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

type Overrides = Parameters<typeof proposePair>[1]['overrides'];

async function proposeWith(overrides: Overrides, change: Partial<Team> = {}) {
  const all = { ...team, ...change };
  const version = await versionOf(request);
  return await withActor(request.coordinator, (work) =>
    proposePair(work, {
      reference: request.reference,
      version,
      lead: all.lead.id,
      co: all.co.id,
      supervisor: all.supervisor.id,
      leadAlternates: [],
      coAlternates: [],
      thirdAlternates: [],
      supervisorAlternates: [],
      overrides,
      orderReason: 'Voor deze test zo gekozen.',
    }),
  );
}

async function involvedOrganisation(): Promise<string> {
  const rows = await database()
    .select()
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id));
  return rows.find(({ isInvolved }) => isInvolved)?.organisationId ?? '';
}

async function nothingWritten(): Promise<void> {
  expect(await database().$count(proposals, eq(proposals.requestId, request.id))).toBe(0);
}

describe('a proposal is refused, and nothing of it written', () => {
  it('for the same person twice', async () => {
    expect(await propose(request, { ...team, co: team.lead })).toMatchObject({
      ok: false,
      reason: 'hard-rule',
      fields: { lead: 'hard-rule|H8|same-person' },
    });
    await nothingWritten();
  });

  it('for a lead in training', async () => {
    const trainee = await makeReviewer({ level: 'trainee' });
    expect(await propose(request, { ...team, lead: trainee })).toMatchObject({
      fields: { lead: 'hard-rule|H8|trainee-cannot-lead' },
    });
    expect(await propose(request, { ...team, co: trainee })).toMatchObject({ ok: true });
  });

  it('for a tie to an involved organisation, which no override sets aside', async () => {
    const employerId = await involvedOrganisation();
    const tied = await makeReviewer({ employerId });
    expect(await propose(request, { ...team, co: tied })).toMatchObject({
      fields: { co: 'hard-rule|H2|tie-current' },
    });
    const overridden = await proposeWith(
      [{ personId: tied.id, rule: 'H2', reason: 'Er is echt niemand anders te vinden.' }],
      { co: tied },
    );
    expect(overridden).toMatchObject({
      reason: 'override-not-allowed',
      fields: { overrides: 'never-overridable' },
    });
    await nothingWritten();
  });

  it('for the requester, whoever they work for', async () => {
    const asking = await makeReviewer({ roles: ['requester'] });
    request = await makeMatchingRequest();
    const own = await makeRequest({ status: 'matching', requesterId: asking.id });
    for (const { id } of await database()
      .select({ id: requestOrganisations.id })
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, own.id))) {
      await database()
        .update(requestOrganisations)
        .set({ organisationId: await makeOrganisation() })
        .where(eq(requestOrganisations.id, id));
    }
    expect(await propose(own, { ...team, lead: asking })).toMatchObject({
      fields: { lead: 'hard-rule|H3|conflict-declared' },
    });
  });

  it('for a coordinator who proposes themselves', async () => {
    const both = await makeReviewer({ roles: ['coordinator'] });
    const outcome = await propose({ ...request, coordinator: both.actor }, { ...team, co: both });
    expect(outcome).toMatchObject({ ok: false, reason: 'own-request' });
  });

  it('for a stale page, a closed request and somebody who is no coordinator', async () => {
    const input = {
      reference: request.reference,
      version: 99,
      lead: team.lead.id,
      co: team.co.id,
      supervisor: team.supervisor.id,
      leadAlternates: [],
      coAlternates: [],
      thirdAlternates: [],
      supervisorAlternates: [],
      overrides: [],
    };
    const by = (actor: MadeRequest['coordinator'], change: Partial<typeof input> = {}) =>
      withActor(actor, (work) => proposePair(work, { ...input, ...change }));
    expect(await by(request.coordinator)).toMatchObject({ reason: 'stale' });
    expect(await by(request.requester, { version: 1 })).toMatchObject({ reason: 'not-found' });
    expect(await by(request.coordinator, { reference: 'ZZZZ-ZZZZ' })).toMatchObject({ reason: 'not-found' });
    const closed = await makeRequest({ status: 'declined' });
    expect(await by(closed.coordinator, { reference: closed.reference, version: 1 })).toMatchObject({
      reason: 'request-closed',
    });
  });
});

describe('a hard rule set aside', () => {
  it('lets somebody take one review more than their maximum, with the reason on record', async () => {
    const full = await makeReviewer({ maxConcurrentReviews: 1 });
    await propose(request, { ...team, lead: full });
    await accept(request, full);

    request = await makeMatchingRequest();
    team = await makeTeam();
    expect(await propose(request, { ...team, lead: full })).toMatchObject({
      fields: { lead: 'hard-rule|H7|at-maximum' },
    });
    const reason = 'Zij rondt haar andere review deze maand af.';
    expect(await proposeWith([{ personId: full.id, rule: 'H7', reason }], { lead: full })).toMatchObject({
      ok: true,
    });
    expect(await accept(request, full)).toMatchObject({ ok: true });
    const held = await database().select().from(seats).where(eq(seats.personId, full.id));
    expect(held.map(({ place }) => place).sort()).toEqual([1, 2]);
  });

  it('needs a rule that fails and a reason without private data', async () => {
    expect(
      await proposeWith([{ personId: team.lead.id, rule: 'H7', reason: 'Voor de zekerheid vast geregeld.' }]),
    ).toMatchObject({ fields: { overrides: 'nothing-to-override' } });
    const away = await makeReviewer({ minutesPerMonth: 0 });
    expect(
      await proposeWith([{ personId: away.id, rule: 'H6', reason: 'Bel 0612345678 voor de uitleg.' }], {
        lead: away,
      }),
    ).toMatchObject({ reason: 'private-data', fields: { 'overrides[0].reason': 'found-phone' } });
    await nothingWritten();
  });
});

describe('what data cannot tell', () => {
  it('needs the judgement of a human, with a reason, before anybody is invited', async () => {
    const unknown = await makeOrganisation({ parentKnown: false });
    const unclear = await makeReviewer({ employerId: unknown });
    expect(await propose(request, { ...team, co: unclear })).toMatchObject({
      reason: 'judgement-needed',
      fields: { co: 'judgement-needed' },
    });
    const judged = await withActor(request.coordinator, (work) =>
      findJudgements(work, { reference: request.reference, personId: unclear.id }),
    );
    if (!judged.ok) throw new Error(judged.reason);
    expect(judged.value.toJudge.organisations.map(({ kind }) => kind)).toEqual(['tie', 'tie', 'employer']);
    const version = await versionOf(request);
    const judge = {
      reference: request.reference,
      version,
      personId: unclear.id,
      organisationIds: judged.value.toJudge.organisations.map(({ organisationId }) => organisationId),
      isIndependent: 'yes',
      reason: 'Nagevraagd bij de werkgever: een zelfstandige praktijk.',
    } as const;
    expect(
      await withActor(request.coordinator, (work) =>
        judgeIndependence(work, { ...judge, personId: team.lead.id }),
      ),
    ).toMatchObject({ reason: 'nothing-to-judge' });
    expect(await withActor(request.coordinator, (work) => judgeIndependence(work, judge))).toMatchObject({
      ok: true,
    });
    expect(await propose(request, { ...team, co: unclear })).toMatchObject({ ok: true });
  });

  it('excludes for good when the human says no', async () => {
    const organisationId = await involvedOrganisation();
    await database()
      .update(organisations)
      .set({ parentKnown: false })
      .where(eq(organisations.id, organisationId));
    const version = await versionOf(request);
    await withActor(request.coordinator, (work) =>
      judgeIndependence(work, {
        reference: request.reference,
        version,
        personId: team.lead.id,
        organisationIds: [organisationId],
        isIndependent: 'no',
        reason: 'Zelfde bestuurder.',
      }),
    );
    expect(await propose(request, team)).toMatchObject({
      fields: { lead: 'hard-rule|H2|judged-not-independent' },
    });
  });
});

describe('the ranking', () => {
  it('names everybody left out with every reason', async () => {
    const employerId = await involvedOrganisation();
    const out = await makeReviewer({ name: 'Uma Uitgesloten', employerId, minutesPerMonth: 60 });
    await database()
      .update(registryProfiles)
      .set({ suspendedAt: new Date(), suspendedReason: 'op eigen verzoek' })
      .where(eq(registryProfiles.personId, out.id));
    await database()
      .insert(affiliations)
      .values({
        personId: out.id,
        organisationId: await makeOrganisation(),
        kind: 'board',
        startsOn: '2021-01-01',
        endsOn: '2022-01-01',
      });
    const ranked = await withActor(request.coordinator, (work) => rankRequest(work, request));
    if (!ranked.ok) throw new Error(ranked.reason);
    const left = ranked.value.ranking.excluded.find(({ personId }) => personId === out.id);
    expect(left?.name).toBe('Uma Uitgesloten');
    expect(left?.all.map(({ rule, code }) => `${rule} ${code}`)).toEqual([
      'H2 tie-current',
      'H6 too-few-hours',
      'H11 membership-suspended',
    ]);
  });

  it('is for the coordinator, and not of a request they have a part in', async () => {
    expect(await withActor(team.lead.actor, (work) => rankRequest(work, request))).toMatchObject({
      reason: 'not-found',
    });
    const both = await makeReviewer({ roles: ['coordinator'] });
    await propose(request, { ...team, lead: both });
    expect(await withActor(both.actor, (work) => rankRequest(work, request))).toMatchObject({
      reason: 'own-request',
    });
  });
});
