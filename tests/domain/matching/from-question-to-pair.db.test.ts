import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeDetails } from '#tests/support/factories/payers';
import { acceptAll, makeTeam, propose, type Team, versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { requestOrganisations } from '~/db/schema/participation';
import { contextReads, reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { seatNames } from '~/domain/matching/invitation-status';
import { listRunningSeats } from '~/domain/matching/own-work.server';
import { findOwnPair, findProposal } from '~/domain/matching/proposal-queries.server';
import { rankRequest, rankSupervisorsFor } from '~/domain/matching/rank-request.server';
import { addOrganisation } from '~/domain/requests/participation/add-organisation.server';
import { completeOrganisations } from '~/domain/requests/participation/complete-organisations.server';
import { recogniseOrganisation } from '~/domain/requests/participation/recognise-organisation.server';
import { recordConsent } from '~/domain/requests/participation/record-consent.server';
import { changeOwnPayers } from '~/domain/requests/payers/change-own-payers.server';
import { chooseForm } from '~/domain/requests/triage/choose-form.server';
import { holdOrientation } from '~/domain/requests/triage/hold-orientation.server';
import { planOrientation } from '~/domain/requests/triage/plan-orientation.server';
import { startTriage } from '~/domain/requests/triage/start-triage.server';
import { findTriageRequest } from '~/domain/requests/triage/triage-queries.server';
import { findReviewCase } from '~/domain/reviews/review-case.server';
import { clock } from '~/platform/clock';

useTestDatabase();

describe('from a question to a confirmed pair', () => {
  let request: MadeRequest;
  let team: Team;

  beforeAll(async () => {
    clock.set(new Date('2030-01-09T10:00:00Z'));
    request = await makeRequest();
    team = await makeTeam();
  });
  afterAll(() => clock.reset());

  const head = async () => ({ reference: request.reference, version: await versionOf(request) });
  const status = async () => {
    const [row] = await database()
      .select({ status: reviewRequests.status })
      .from(reviewRequests)
      .where(eq(reviewRequests.id, request.id));
    return row?.status;
  };

  it('is triaged up to matching', async () => {
    const { coordinator } = request;
    expect(await withActor(coordinator, async (work) => startTriage(work, await head()))).toMatchObject({
      ok: true,
    });
    const planned = await withActor(coordinator, async (work) =>
      planOrientation(work, {
        ...(await head()),
        plannedOn: '2030-01-16',
        plannedTime: '14:30',
        mode: 'online',
      }),
    );
    expect(planned).toEqual({ ok: true, value: { plannedFor: new Date('2030-01-16T13:30:00Z') } });

    const form = {
      form: 'compact' as const,
      reviewers: 2 as const,
      hoursPerReviewer: 1800,
      months: 4,
      startMonth: '2030-03',
      wantsTrainee: false,
    };
    const early = await withActor(coordinator, async (work) =>
      chooseForm(work, { ...(await head()), ...form }),
    );
    expect(early).toMatchObject({ ok: false, reason: 'orientation-not-held' });
    await withActor(coordinator, async (work) => holdOrientation(work, await head()));
    expect(
      await withActor(coordinator, async (work) => chooseForm(work, { ...(await head()), ...form })),
    ).toMatchObject({ ok: true });

    const unready = await withActor(coordinator, async (work) => completeOrganisations(work, await head()));
    expect(unready).toMatchObject({ ok: false, reason: 'organisations-unrecognised' });
    await withActor(coordinator, async (work) =>
      addOrganisation(work, {
        ...(await head()),
        name: 'Wijkteam Later Erbij',
        kind: 'local_team',
        isInvolved: true,
        isCommissioner: false,
        willingness: 'yes',
      }),
    );
    const listed = await database()
      .select({ id: requestOrganisations.id })
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, request.id));
    expect(listed).toHaveLength(3);
    for (const { id } of listed) {
      const recognised = await withActor(coordinator, async (work) =>
        recogniseOrganisation(work, {
          ...(await head()),
          subject: 'listed',
          subjectId: id,
          parentKnown: true,
        }),
      );
      expect(recognised).toMatchObject({ ok: true });
    }
    const consent = await withActor(coordinator, async (work) =>
      recordConsent(work, {
        ...(await head()),
        requestOrganisationId: listed[0]?.id ?? '',
        consent: 'given',
        byFunction: 'bestuurder',
        consentOn: '2030-01-08',
        groundRulesVersion: '2029-1',
      }),
    );
    expect(consent).toMatchObject({ ok: true });
    expect(
      await withActor(coordinator, async (work) => completeOrganisations(work, await head())),
    ).toMatchObject({ ok: true });
    expect(await status()).toBe('matching');
  });

  it('finds the pair and the supervisor in the ranking', async () => {
    const ranked = await withActor(request.coordinator, (work) => rankRequest(work, request));
    if (!ranked.ok) throw new Error(ranked.reason);
    const ids = [team.lead.id, team.co.id];
    const pair = ranked.value.ranking.choices.find(({ reviewers }) =>
      reviewers.every(({ personId }, at) => personId === ids[at]),
    );
    expect(pair?.reasons.map(({ code }) => code)).toContain('different-employers');
    const supervisors = await withActor(request.coordinator, (work) =>
      rankSupervisorsFor(work, { reference: request.reference, reviewerIds: ids }),
    );
    if (!supervisors.ok) throw new Error(supervisors.reason);
    expect(supervisors.value.ranking.supervisors.map(({ supervisor }) => supervisor.personId)).toEqual([
      team.supervisor.id,
    ]);
  });

  it('is proposed, accepted by all three and confirmed by the commissioner', async () => {
    expect(await propose(request, team)).toMatchObject({ ok: true });
    expect(await status()).toBe('proposed');
    expect(await withActor(request.requester, (work) => findOwnPair(work, request.reference))).toBeNull();

    const early = await withActor(request.requester, async (work) => acceptPair(work, await head()));
    expect(early).toMatchObject({ ok: false, reason: 'seats-not-filled' });
    await acceptAll(request, team);

    const unpaid = await withActor(request.requester, async (work) => acceptPair(work, await head()));
    expect(unpaid).toEqual({ ok: false, reason: 'payers-not-ready' });
    const [requesting] = await database()
      .select({ name: requestOrganisations.name })
      .from(requestOrganisations)
      .where(and(eq(requestOrganisations.requestId, request.id), requestOrganisations.isRequester));
    const payer = { ...completeDetails, oin: undefined, eInvoiceAddress: undefined, row: 0 };
    expect(
      await withActor(request.requester, async (work) =>
        changeOwnPayers(work, { ...(await head()), payers: [{ ...payer, name: requesting?.name ?? '' }] }),
      ),
    ).toEqual({ ok: true, value: null });

    const own = await withActor(request.requester, (work) => findOwnPair(work, request.reference));
    expect(own?.members.map(({ seat, name }) => [seat, name])).toEqual([
      ['lead', 'Lies Eerst'],
      ['co', 'Coen Tweed'],
      ['supervisor', 'Suze Toets'],
    ]);
    expect(own?.members[0]?.employments[0]?.functionTitle).toBe('kwaliteitsfunctionaris');

    expect(await withActor(request.requester, async (work) => acceptPair(work, await head()))).toMatchObject({
      ok: true,
    });
    expect(await status()).toBe('confirmed');
    const proposal = await withActor(request.coordinator, (work) => findProposal(work, request.reference));
    expect(proposal?.seats.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  it('opens the question to those who hold a seat, with every read on record', async () => {
    const before = await database().$count(contextReads);
    for (const person of [team.lead, team.supervisor]) {
      const found = await withActor(person.actor, (work) => findReviewCase(work, request.reference));
      expect(found?.context.learningQuestion).toContain('eerder met elkaar overleggen');
      expect(found?.facts.team).toHaveLength(3);
      expect(await withActor(person.actor, (work) => listRunningSeats(work, seatNames))).toMatchObject([
        { state: 'confirmed' },
      ]);
    }
    const page = await withActor(request.coordinator, (work) => findTriageRequest(work, request.reference));
    expect(page?.organisations).toHaveLength(3);
    expect(await database().$count(contextReads)).toBe(before + 3);
  });

  it('names nobody as the one who filled the seats: it followed from the last yes', async () => {
    const [filled] = await database()
      .select({ actorKind: activities.actorKind, actorId: activities.actorId })
      .from(activities)
      .where(and(eq(activities.requestId, request.id), eq(activities.name, 'matching.seats-filled')));
    expect(filled).toEqual({ actorKind: 'system', actorId: null });
  });

  it('left its history, without a word that somebody typed', async () => {
    const rows = await database()
      .select({ name: activities.name })
      .from(activities)
      .where(eq(activities.requestId, request.id))
      .orderBy(activities.id);
    expect(rows.map(({ name }) => name)).toEqual([
      'requests.request-submitted',
      'requests.triage-started',
      'requests.orientation-planned',
      'requests.orientation-held',
      'requests.form-chosen',
      'requests.organisation-added',
      'requests.organisation-recognised',
      'requests.organisation-recognised',
      'requests.organisation-recognised',
      'requests.consent-recorded',
      'requests.organisations-completed',
      'requests.matching-started',
      'matching.pair-proposed',
      'matching.candidate-invited',
      'matching.candidate-invited',
      'matching.candidate-invited',
      ...[1, 2, 3].flatMap(() => [
        'matching.confidentiality-agreed',
        'matching.independence-declared',
        'matching.invitation-accepted',
      ]),
      'matching.seats-filled',
      'requests.payers-changed',
      'matching.pair-accepted',
      'matching.request-confirmed',
    ]);
    const typed = await database().execute(
      sql`select 1 from activities where data::text ~* 'wijkteam|bestuurder|overleggen'`,
    );
    expect(typed).toHaveLength(0);
  });
});
