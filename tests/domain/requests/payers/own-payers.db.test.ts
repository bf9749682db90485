import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeDetails, payersOf, setPayers } from '#tests/support/factories/payers';
import { makeOrganisation } from '#tests/support/factories/people';
import { makeMatchingRequest, versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson, makeRequest } from '#tests/support/factories/requests';
import { bareDetails, requestingOrganisation, typedPayer } from '#tests/support/factories/typed-payers';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { changeOwnPayers } from '~/domain/requests/payers/change-own-payers.server';
import { completeShares } from '~/domain/requests/payers/cost-shares';
import { mostPayers } from '~/domain/requests/payers/payer-form';
import type { TypedPayer } from '~/domain/requests/payers/payers-inputs';
import { findOwnPayers, listPayers } from '~/domain/requests/payers/payers-of-request.server';

useTestDatabase();

async function change(request: MadeRequest, payers: readonly TypedPayer[], by: Actor = request.requester) {
  const version = await versionOf(request);
  return withActor(by, (work) =>
    changeOwnPayers(work, { reference: request.reference, version, payers: [...payers] }),
  );
}

const recorded = async ({ id }: MadeRequest) =>
  (await database().select().from(activities).where(eq(activities.requestId, id))).filter(
    ({ name }) => name === 'requests.payers-changed',
  );

describe('the requester says who pays', () => {
  it('with parts that are whole, who is known recognised, and every detail kept', async () => {
    const request = await makeRequest({ status: 'triage' });
    const organisationId = await makeOrganisation({ name: 'Zorgkring Betaalt' });
    const oin = '00000001003214345000';
    const payers = [
      typedPayer('zorgkring betaalt', { share: 3334 }),
      typedPayer('Gemeente Nergens', { ...bareDetails, row: 2, oin, eInvoiceAddress: `0190:${oin}` }),
    ];
    expect(await change(request, payers)).toEqual({ ok: true, value: null });
    expect(await payersOf(request.id)).toMatchObject([
      { position: 1, name: 'zorgkring betaalt', organisationId, shareBasisPoints: 3334, ...completeDetails },
      {
        position: 2,
        name: 'Gemeente Nergens',
        organisationId: null,
        shareBasisPoints: 6666,
        kvk: null,
        oin,
        eInvoiceAddress: `0190:${oin}`,
      },
    ]);
    expect(await recorded(request)).toMatchObject([
      { data: { payers: 2, unrecognised: 1, becameReady: false } },
    ]);
  });

  it('and says once that everything is there', async () => {
    const request = await makeRequest({ status: 'triage' });
    await change(request, [typedPayer('Gemeente Een', bareDetails)]);
    await change(request, [typedPayer('Gemeente Een')]);
    await change(request, [typedPayer('Gemeente Een', { city: 'Elders' })]);
    expect((await recorded(request)).map(({ data }) => data.becameReady)).toEqual([false, true, false]);
  });

  it('without a trace when nothing is another', async () => {
    const request = await makeRequest({ status: 'triage' });
    await change(request, [typedPayer('Gemeente Een')]);
    const version = await versionOf(request);
    expect(await change(request, [typedPayer('Gemeente Een')])).toEqual({ ok: true, value: null });
    expect(await versionOf(request)).toBe(version);
    expect(await recorded(request)).toHaveLength(1);
  });

  it('and who was recognised by hand stays so as long as the name does', async () => {
    const request = await makeRequest({ status: 'orientation' });
    const organisationId = await makeOrganisation();
    await setPayers(request.id, [{ name: 'Gem. Vb', organisationId }]);
    await change(request, [typedPayer('gem. vb', { orderNumber: 'VP-2' })]);
    expect(await payersOf(request.id)).toMatchObject([{ organisationId, orderNumber: 'VP-2' }]);
    await change(request, [typedPayer('Gem. Anders')]);
    expect(await payersOf(request.id)).toMatchObject([{ organisationId: null }]);
  });

  it('never with what leads to a person', async () => {
    const request = await makeRequest({ status: 'triage' });
    const payer = typedPayer('Gemeente Een', {
      row: 1,
      orderNumber: '111222333',
      buyerReference: 'Bel 06 12 34 56 78',
    });
    expect(await change(request, [payer])).toEqual({
      ok: false,
      reason: 'private-data',
      fields: { 'payers[1].orderNumber': 'found-bsn', 'payers[1].buyerReference': 'found-phone' },
    });
    expect(await payersOf(request.id)).toEqual([]);
  });

  it('but a number that names an organisation is no citizen service number', async () => {
    const request = await makeRequest({ status: 'triage' });
    const oin = '00000001111222333000';
    const payer = typedPayer('Gemeente Een', { oin, eInvoiceAddress: `0190:${oin}` });
    expect(await change(request, [payer])).toEqual({ ok: true, value: null });
  });
});

describe('once a pair is looked for', () => {
  it('details, parts and organisations around the request may still change', async () => {
    const request = await makeMatchingRequest();
    const { name, organisationId } = await requestingOrganisation(request.id);
    const [before] = await payersOf(request.id);
    expect(before?.organisationId).toBe(organisationId);
    const moved = [typedPayer(name, { city: 'Elders' })];
    expect(await change(request, moved)).toEqual({ ok: true, value: null });
    expect(await payersOf(request.id)).toMatchObject([{ name, organisationId, city: 'Elders' }]);
  });

  it('nobody else can pay: that is for the coordinator, and nothing is told of who was asked', async () => {
    const request = await makeMatchingRequest();
    const { name } = await requestingOrganisation(request.id);
    await makeOrganisation({ name: 'Bekende Vreemde' });
    const payers = [
      typedPayer(name, { row: 0 }),
      typedPayer('Bekende Vreemde', { row: 1 }),
      typedPayer('Onbekende Vreemde', { row: 4 }),
    ];
    const before = await payersOf(request.id);
    expect(await change(request, payers)).toEqual({
      ok: false,
      reason: 'payer-needs-coordinator',
      fields: { 'payers[1].name': 'payer-needs-coordinator', 'payers[4].name': 'payer-needs-coordinator' },
    });
    expect(await payersOf(request.id)).toEqual(before);
  });
});

describe('once it is confirmed', () => {
  it('a detail may be mended, who pays which part may not change, and nothing may go missing', async () => {
    const request = await makeRequest({ status: 'confirmed' });
    await setPayers(request.id, [{ name: 'Gemeente Een' }, { name: 'Gemeente Twee' }]);
    const [one, two] = [typedPayer('Gemeente Een', { share: 5000 }), typedPayer('Gemeente Twee', { row: 1 })];
    expect(await change(request, [{ ...one, orderNumber: 'VP-2' }, two])).toMatchObject({ ok: true });
    for (const payers of [
      [{ ...one, share: 10_000 }],
      [{ ...one, share: 4000 }, two],
      [one, typedPayer('Gemeente Drie')],
    ]) {
      expect(await change(request, payers)).toMatchObject({ ok: false, reason: 'payers-settled' });
    }
    const bare = { ...two, orderNumber: '', city: '', kvk: undefined };
    expect(await change(request, [one, bare])).toEqual({
      ok: false,
      reason: 'payers-not-ready',
      fields: {
        'payers[1].kvk': 'required',
        'payers[1].city': 'required',
        'payers[1].orderNumber': 'required',
      },
    });
  });
});

describe('it is refused', () => {
  it('on a stale page, and of two at once the second', async () => {
    const request = await makeRequest({ status: 'triage' });
    const send = (version: number, name: string) =>
      withActor(request.requester, (work) =>
        changeOwnPayers(work, { reference: request.reference, version, payers: [typedPayer(name)] }),
      );
    expect(await send(7, 'Gemeente Een')).toEqual({ ok: false, reason: 'stale' });
    const both = await Promise.all([send(1, 'Gemeente Een'), send(1, 'Gemeente Twee')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, reason: 'stale' });
    expect(await payersOf(request.id)).toHaveLength(1);
  });

  it('to everybody else, and they see nothing of it', async () => {
    const request = await makeRequest({ status: 'triage' });
    await setPayers(request.id);
    const other = await makeRequest();
    const reviewer: Actor = {
      kind: 'person',
      personId: await makePerson('Lies Lezer', ['reviewer']),
      roles: ['reviewer'],
    };
    for (const by of [other.requester, reviewer, visitor]) {
      expect(await change(request, [typedPayer('Gemeente Een')], by)).toEqual({
        ok: false,
        reason: 'not-found',
      });
      expect(await withActor(by, (work) => findOwnPayers(work, request.reference))).toBeNull();
      expect(await withActor(by, (work) => listPayers(work, request.id))).toEqual([]);
      await withActor(by, (work) =>
        work.tx.delete(requestPayers).where(eq(requestPayers.requestId, request.id)),
      );
    }
    expect(await payersOf(request.id)).toHaveLength(1);
  });

  it.each([
    ['session', { sessionSetting: 'online', audienceSize: 'up-to-15' }],
    ['talk', { callDayPart: 'any' }],
  ] as const)('where nobody pays: a %s', async (kind, asked) => {
    const request = await makeRequest({ kind, status: 'triage', ...asked });
    expect(await change(request, [typedPayer('Gemeente Een')])).toEqual({
      ok: false,
      reason: 'not-in-this-state',
    });
    expect(await withActor(request.requester, (work) => findOwnPayers(work, request.reference))).toBeNull();
  });

  it.each(['awaiting_mandate', 'withdrawn'] as const)('while or once it is %s', async (status) => {
    const request = await makeRequest({ status });
    expect(await change(request, [typedPayer('Gemeente Een')])).toMatchObject({ ok: false });
    expect(await payersOf(request.id)).toEqual([]);
  });
});

it('whatever is typed, the parts are the whole or nothing changed', async () => {
  const request = await makeRequest({ status: 'triage' });
  const someShare = fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined });
  const somePayers = fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: mostPayers })
    .chain((numbers) =>
      fc.tuple(...numbers.map((number) => fc.tuple(fc.constant(`Betaler ${number}`), someShare))),
    );
  await fc.assert(
    fc.asyncProperty(somePayers, async (typed) => {
      const before = await payersOf(request.id);
      const payers = typed.map(([name, share], row) => typedPayer(name, { row, share }));
      const result = await change(request, payers);
      const after = await payersOf(request.id);
      const shares = completeShares(payers.map(({ share }) => share));
      expect(result.ok).toBe(shares !== null);
      if (shares === null) expect(after).toEqual(before);
      else {
        expect(after.map(({ shareBasisPoints }) => shareBasisPoints)).toEqual(shares);
        expect(after.map(({ name }) => name)).toEqual(payers.map(({ name }) => name));
      }
      expect(after.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0)).toBe(
        after.length === 0 ? 0 : 10_000,
      );
    }),
    { numRuns: 60 },
  );
  const [row] = await database().select().from(reviewRequests).where(eq(reviewRequests.id, request.id));
  expect(row?.status).toBe('triage');
});
