import { beforeEach, describe, expect, it } from 'vitest';
import { inLetters } from '#tests/support/factories/in-letters';
import { payersOf, setPayers } from '#tests/support/factories/payers';
import { versionOf } from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson, makeRequest } from '#tests/support/factories/requests';
import { decoded, filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';

const portal = useTestPortal();
const reason = 'De administratie van deze gemeente werkt zonder ordernummer.';

let request: MadeRequest;
let cookie: string;
let base: string;

beforeEach(async () => {
  request = await makeRequest({ status: 'triage' });
  await setPayers(request.id, [{ name: 'Gemeente Een', orderNumber: '' }]);
  if (request.coordinator.kind !== 'person') throw new Error('a coordinator is a person');
  cookie = await portal.signIn(request.coordinator.personId);
  base = `/coordinator/aanvragen/${request.reference}`;
});

const open = async (path: string, as = cookie) => decoded((await portal.page(path, { cookie: as })).body);

async function sendFormTo(page: string, action: string, changes: Readonly<Record<string, string>> = {}) {
  const form = formsOf(await open(page)).find((one) => one.action === action);
  if (!form) throw new Error(`nothing is sent to ${action} from ${page}`);
  return portal.send(action, { ...filledIn(form), ...changes }, { cookie });
}

describe('the coordinator', () => {
  it('sees what stands in the way of an agreement, and asks for it with one button', async () => {
    expect(await open(base)).toContain('Van 1 betaler ontbreken factuurgegevens');
    const sent = await sendFormTo(base, `${base}/betalers/uitvraag`);
    expect(sent.headers.location).toBe(base);
    expect(await open(base)).toContain('Het laatst gevraagd op');
    await setPayers(request.id, [{ name: 'Gemeente Een' }]);
    const page = await open(base);
    expect(page).toContain('Van elke betaler is bekend wat op de factuur moet');
    expect(page).not.toContain('Gegevens opvragen bij de aanvrager');
  });

  it('sets aside what misses, with a reason that stands where it counts', async () => {
    const [payer] = await payersOf(request.id);
    const waiver = `${base}/betalers/${payer?.id}/vrijstelling`;
    expect(await open(`${base}/betalers`)).toContain(`href="${waiver}"`);
    const short = await sendFormTo(waiver, waiver, { reason: 'Nee.' });
    expect(short.status).toBe(422);
    expect(short.body).toContain('Nee.');
    expect((await sendFormTo(waiver, waiver, { reason })).headers.location).toBe(`${base}/betalers`);
    expect(await open(`${base}/betalers`)).toContain(reason);
    expect(await open(base)).toContain('Bij 1 betaler zijn ontbrekende gegevens opzijgezet');
    expect(await open(waiver)).toContain('Bij deze betaler ontbreekt niets');
    const requester = await portal.signIn(request.requesterId);
    const own = await open(`/aanvraag/${request.reference}`, requester);
    expect(own).not.toContain('Factuurgegevens aanvullen');
    expect(own).not.toContain(reason);
  });

  it('changes who pays, and sees who has to be recognised', async () => {
    const page = `${base}/betalers`;
    const sent = await sendFormTo(page, page, {
      'payers[0].name': 'Fonds Nergens',
      'payers[0].orderNumber': 'VP-1',
    });
    expect(sent.headers.location).toBe(page);
    expect(await payersOf(request.id)).toMatchObject([{ name: 'Fonds Nergens', orderNumber: 'VP-1' }]);
    expect(await open(page)).toContain('Herken Fonds Nergens');
    const late = await portal.send(page, { version: '1', 'payers[0].name': 'Fonds Later' }, { cookie });
    expect(late.status).toBe(409);
    expect(decoded(late.body)).toContain('Fonds Later');
    expect(await versionOf(request)).toBe(2);
  });

  it('is not asked about payers of a session', async () => {
    const session = await makeRequest({
      kind: 'session',
      sessionSetting: 'online',
      audienceSize: 'up-to-15',
      status: 'triage',
    });
    const path = `/coordinator/aanvragen/${session.reference}`;
    expect(await open(path)).not.toContain('Voordat de opdrachtgever akkoord kan geven');
    expect((await portal.page(`${path}/betalers`, { cookie })).status).toBe(404);
  });
});

it('the treasurer sees who is ready and what was set aside, and nothing of the case', async () => {
  const confirmed = await makeRequest({ status: 'confirmed' });
  const [payer] = await payersOf(confirmed.id);
  const waived = {
    gapsWaivedAt: new Date(),
    gapsWaivedById: confirmed.requesterId,
    gapsWaivedReason: reason,
  };
  await setPayers(confirmed.id, [{ name: payer?.name ?? '', orderNumber: '', ...waived }]);
  const treasurer = await portal.signIn(await makePerson('Trees Munt', ['treasurer']));
  const page = await open('/penningmeester', treasurer);
  expect(page).toContain(confirmed.reference);
  expect(page).toContain('klaar om te factureren');
  expect(page).toContain(reason);
  expect(page).not.toContain(`Gemeente ${inLetters(confirmed.id)}`);
  expect(await open('/en/penningmeester', treasurer)).toContain(
    'missing: order number or reference; set aside',
  );
});
