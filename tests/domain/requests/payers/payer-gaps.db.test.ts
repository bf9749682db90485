import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { payersOf, setPayers } from '#tests/support/factories/payers';
import { makeMatchingRequest, versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { requestingOrganisation, typedPayer } from '#tests/support/factories/typed-payers';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { askPayerDetails } from '~/domain/requests/payers/ask-payer-details.server';
import { changeOwnPayers } from '~/domain/requests/payers/change-own-payers.server';
import { findOwnPayers, findPayerDetailsAskedAt } from '~/domain/requests/payers/payers-of-request.server';
import { waivePayerGaps } from '~/domain/requests/payers/waive-payer-gaps.server';

useTestDatabase();

const reason = 'De administratie van deze instelling werkt zonder ordernummer.';

async function waive(request: MadeRequest, changes: { payerId?: string; reason?: string; by?: Actor } = {}) {
  const [payer] = await payersOf(request.id);
  const input = { payerId: changes.payerId ?? payer?.id ?? '', reason: changes.reason ?? reason };
  const version = await versionOf(request);
  return withActor(changes.by ?? request.coordinator, (work) =>
    waivePayerGaps(work, { reference: request.reference, version, ...input }),
  );
}

const rowsOf = async ({ id }: MadeRequest, name: string) =>
  (await database().select().from(activities).where(eq(activities.requestId, id))).filter(
    (activity) => activity.name === name,
  );

async function withGaps(status: 'triage' | 'proposed' = 'triage'): Promise<MadeRequest> {
  const request = await makeRequest({ status });
  await setPayers(request.id, [{ name: 'Gemeente Een', orderNumber: '' }]);
  return request;
}

describe('what misses of a payer is set aside', () => {
  it('with a reason, on record without a word of it', async () => {
    const request = await withGaps();
    expect(await waive(request)).toEqual({ ok: true, value: null });
    const [payer] = await payersOf(request.id);
    expect(payer).toMatchObject({ gapsWaivedReason: reason, gapsWaivedById: personOf(request.coordinator) });
    expect(await rowsOf(request, 'requests.payer-gaps-waived')).toMatchObject([
      { data: { payerId: payer?.id, gaps: 1 } },
    ]);
    const own = await withActor(request.requester, (work) => findOwnPayers(work, request.reference));
    expect(own?.missing).toEqual([]);
    expect(await waive(request)).toEqual({ ok: false, reason: 'no-gaps' });
  });

  it('until that payer changes; another part, or another payer, leaves it as it is', async () => {
    const request = await withGaps();
    await waive(request);
    const change = async (...payers: Parameters<typeof typedPayer>[]) =>
      withActor(request.requester, async (work) =>
        changeOwnPayers(work, {
          reference: request.reference,
          version: await versionOf(request),
          payers: payers.map((payer) => typedPayer(...payer)),
        }),
      );
    await change(['Gemeente Een', { orderNumber: '', share: 4000 }], ['Gemeente Twee', { row: 1 }]);
    expect(await payersOf(request.id)).toMatchObject([
      { shareBasisPoints: 4000, gapsWaivedReason: reason },
      { gapsWaivedReason: null },
    ]);
    await change(['Gemeente Een', { orderNumber: '', city: 'Elders' }]);
    expect(await payersOf(request.id)).toMatchObject([
      { gapsWaivedAt: null, gapsWaivedById: null, gapsWaivedReason: null },
    ]);
  });

  it('never with what leads to a person', async () => {
    const request = await withGaps();
    expect(await waive(request, { reason: 'Bel 06 12 34 56 78 als er iets is.' })).toEqual({
      ok: false,
      reason: 'private-data',
      fields: { reason: 'found-phone' },
    });
    expect(await payersOf(request.id)).toMatchObject([{ gapsWaivedAt: null }]);
  });

  it('only by a coordinator, only of a payer of this request, and only where something misses', async () => {
    const request = await withGaps();
    const [elsewhere] = await payersOf((await withGaps()).id);
    expect(await waive(request, { by: request.requester })).toEqual({ ok: false, reason: 'not-found' });
    expect(await waive(request, { payerId: elsewhere?.id ?? '' })).toEqual({
      ok: false,
      reason: 'not-found',
    });
    const whole = await makeMatchingRequest();
    expect(await waive(whole)).toEqual({ ok: false, reason: 'no-gaps' });
    const closed = await makeRequest({ status: 'withdrawn' });
    await setPayers(closed.id, [{ orderNumber: '' }]);
    expect(await waive(closed)).toEqual({ ok: false, reason: 'request-closed' });
  });
});

describe('the requester is asked for what misses', () => {
  const ask = async (request: MadeRequest, by = request.coordinator, version?: number) =>
    withActor(by, async (work) =>
      askPayerDetails(work, {
        reference: request.reference,
        version: version ?? (await versionOf(request)),
      }),
    );

  it('in one mail, with a link and nothing of what is asked', async () => {
    const request = await withGaps();
    const { name } = await requestingOrganisation(request.id);
    expect(await ask(request)).toEqual({ ok: true, value: null });
    const [asked] = await rowsOf(request, 'requests.payer-details-asked');
    expect(asked?.data).toEqual({});
    await withActor({ kind: 'system', job: 'test' }, (work) => planNotifications(work, asked?.id ?? 0));
    const mails = await database()
      .select()
      .from(outboxMails)
      .where(eq(outboxMails.activityId, asked?.id ?? 0));
    expect(mails).toMatchObject([
      {
        template: 'payer-details-asked',
        recipientId: request.requesterId,
        data: { reference: request.reference },
      },
    ]);
    expect(JSON.stringify(mails)).not.toContain(name);
    const at = await withActor(request.coordinator, (work) => findPayerDetailsAskedAt(work, request.id));
    expect(at).toEqual(asked?.at);
  });

  it('also when nobody pays yet; not twice at once, and not when all is there', async () => {
    const request = await makeRequest({ status: 'orientation' });
    const both = await Promise.all([
      ask(request, request.coordinator, 1),
      ask(request, request.coordinator, 1),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rowsOf(request, 'requests.payer-details-asked')).toHaveLength(1);
    expect(await ask(await makeMatchingRequest())).toEqual({ ok: false, reason: 'payers-ready' });
  });

  it('not by anybody else, and not where nobody pays', async () => {
    const request = await withGaps();
    expect(await ask(request, request.requester)).toEqual({ ok: false, reason: 'not-found' });
    const talk = await makeRequest({ kind: 'talk', callDayPart: 'any', status: 'triage' });
    expect(await ask(talk)).toEqual({ ok: false, reason: 'not-in-this-state' });
  });
});

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
