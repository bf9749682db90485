import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { payersOf, setPayers } from '#tests/support/factories/payers';
import { makeOrganisation } from '#tests/support/factories/people';
import {
  acceptAll,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
  versionOf,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { confirmed } from '#tests/support/factories/requests-in-every-state';
import { requestingOrganisation, typedPayer } from '#tests/support/factories/typed-payers';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { affiliations, organisations } from '~/db/schema/organisations';
import { withActor } from '~/db/with-actor.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { changePayers } from '~/domain/matching/change-payers.server';
import { completeOrganisations } from '~/domain/requests/participation/complete-organisations.server';
import { recogniseOrganisation } from '~/domain/requests/participation/recognise-organisation.server';
import type { TypedPayer } from '~/domain/requests/payers/payers-inputs';
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

const head = async () => ({ reference: request.reference, version: await versionOf(request) });

const change = (payers: readonly TypedPayer[], by = request.coordinator) =>
  withActor(by, async (work) => changePayers(work, { ...(await head()), payers: [...payers] }));

/** An organisation with a name that is known beyond doubt. */
async function named(name: string, changes: { parentKnown?: boolean } = {}) {
  return { name, id: await makeOrganisation({ name, ...changes }) };
}

describe('while a pair is looked for', () => {
  it('a payer nobody knows holds every proposal until it is recognised', async () => {
    expect(await change([typedPayer('Fonds Onbekend')])).toEqual({ ok: true, value: null });
    expect(await propose(request, team)).toMatchObject({ ok: false, reason: 'organisations-unrecognised' });
    const [payer] = await payersOf(request.id);
    const recognised = await withActor(request.coordinator, async (work) =>
      recogniseOrganisation(work, {
        ...(await head()),
        subject: 'payer',
        subjectId: payer?.id ?? '',
        parentKnown: true,
      }),
    );
    expect(recognised).toMatchObject({ ok: true });
    expect(await propose(request, team)).toMatchObject({ ok: true });
  });

  it('a payer that employs somebody keeps that person out', async () => {
    const { name } = await named('Werkgever Betaalt');
    await change([typedPayer(name)]);
    await database()
      .insert(affiliations)
      .values({
        personId: team.lead.id,
        organisationId: (await payersOf(request.id))[0]?.organisationId ?? '',
        kind: 'advisory',
        startsOn: '2029-01-01',
      });
    expect(await propose(request, team)).toMatchObject({
      ok: false,
      fields: { lead: 'hard-rule|H4|tie-to-payer' },
    });
  });
});

describe('before matching', () => {
  it('an unknown payer keeps the gate closed, as always', async () => {
    request = await makeRequest({
      status: 'orientation',
      reviewForm: 'compact',
      minutesPerReviewer: 1800,
      months: 4,
    });
    await change([typedPayer('Fonds Nergens')]);
    expect(
      await withActor(request.coordinator, async (work) => completeOrganisations(work, await head())),
    ).toMatchObject({ ok: false, reason: 'organisations-unrecognised' });
  });
});

describe('beside a pair', () => {
  it('takes a payer everybody is independent of', async () => {
    await propose(request, team);
    const { name, id } = await named('Onafhankelijk Fonds');
    expect(await change([typedPayer(name)])).toEqual({ ok: true, value: null });
    expect(await payersOf(request.id)).toMatchObject([{ organisationId: id }]);
  });

  it('takes no name that nobody knows', async () => {
    await propose(request, team);
    const before = await payersOf(request.id);
    expect(await change([typedPayer('Fonds Vreemd', { row: 3 })])).toEqual({
      ok: false,
      reason: 'payer-unrecognised',
      fields: { 'payers[3].name': 'payer-unrecognised' },
    });
    expect(await payersOf(request.id)).toEqual(before);
  });

  it.each(['lead', 'co', 'supervisor'] as const)('takes no payer that employs the %s', async (seat) => {
    await propose(request, team);
    const [employer] = (await database().select().from(organisations)).filter(
      ({ id }) => id === team[seat].employerId,
    );
    const { name } = await requestingOrganisation(request.id);
    const before = await payersOf(request.id);
    const version = await versionOf(request);
    const payers = [typedPayer(name), typedPayer(employer?.name ?? '', { row: 1 })];
    expect(await change(payers)).toEqual({
      ok: false,
      reason: 'payer-not-independent',
      fields: { 'payers[1].name': 'payer-not-independent' },
    });
    expect(await payersOf(request.id)).toEqual(before);
    expect(await versionOf(request)).toBe(version);
  });

  it('takes no payer of whom nobody can tell: unknown is not fine', async () => {
    await propose(request, team);
    const { name } = await named('Fonds Zonder Groep', { parentKnown: false });
    await database()
      .insert(affiliations)
      .values({
        personId: team.co.id,
        organisationId: await makeOrganisation({ parentKnown: false }),
        kind: 'advisory',
        startsOn: '2029-01-01',
      });
    expect(await change([typedPayer(name)])).toMatchObject({ ok: false, reason: 'payer-not-independent' });
  });

  it('is theirs to do only who have no part in it, and on the page as it is now', async () => {
    await propose(request, team);
    const { name } = await requestingOrganisation(request.id);
    for (const by of [request.requester, team.lead.actor]) {
      expect(await change([typedPayer(name, { city: 'Elders' })], by)).toEqual({
        ok: false,
        reason: 'not-found',
      });
    }
    const stale = await withActor(request.coordinator, (work) =>
      changePayers(work, { reference: request.reference, version: 99, payers: [typedPayer(name)] }),
    );
    expect(stale).toEqual({ ok: false, reason: 'stale' });
  });
});

describe('the commissioner', () => {
  const accept = () => withActor(request.requester, async (work) => acceptPair(work, await head()));

  it.each([
    ['nobody pays', () => setPayers(request.id, []), 'payers-not-ready'],
    ['something misses', () => setPayers(request.id, [{ orderNumber: '' }]), 'payers-not-ready'],
  ] as const)('cannot accept the pair while %s', async (_, spoil, reason) => {
    await propose(request, team);
    await acceptAll(request, team);
    await spoil();
    expect(await accept()).toEqual({ ok: false, reason });
  });

  it('can once what misses was set aside', async () => {
    await propose(request, team);
    await acceptAll(request, team);
    const { organisationId } = await requestingOrganisation(request.id);
    const waiver = {
      gapsWaivedAt: clock.now(),
      gapsWaivedById: request.requesterId,
      gapsWaivedReason: 'De administratie werkt zonder ordernummer.',
    };
    await setPayers(request.id, [{ organisationId, orderNumber: '', ...waiver }]);
    expect(await accept()).toEqual({ ok: true, value: { requestId: request.id, refilled: [] } });
  });
});

describe('after the pair was accepted', () => {
  beforeEach(async () => {
    await confirmed(request, team);
  });

  it('the coordinator can still divide otherwise, over payers everybody is independent of', async () => {
    const { name } = await requestingOrganisation(request.id);
    const fund = await named('Later Fonds');
    const payers = [typedPayer(name, { share: 4000 }), typedPayer(fund.name, { row: 1 })];
    expect(await change(payers)).toEqual({ ok: true, value: null });
    expect(await payersOf(request.id)).toMatchObject([
      { shareBasisPoints: 4000 },
      { shareBasisPoints: 6000, organisationId: fund.id },
    ]);
  });

  it('but nothing an invoice needs may go missing', async () => {
    const { name } = await requestingOrganisation(request.id);
    expect(await change([typedPayer(name, { orderNumber: '' })])).toEqual({
      ok: false,
      reason: 'payers-not-ready',
      fields: { 'payers[0].orderNumber': 'required' },
    });
  });
});
