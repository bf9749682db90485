import { describe, expect, it } from 'vitest';
import { payersOf, setPayers } from '#tests/support/factories/payers';
import {
  acceptAll,
  makeMatchingRequest,
  makeTeam,
  propose,
  versionOf,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { requestingOrganisation } from '#tests/support/factories/typed-payers';
import { decoded, filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';

const portal = useTestPortal();

async function own(request: MadeRequest) {
  const cookie = await portal.signIn(request.requesterId);
  const base = `/aanvraag/${request.reference}`;
  const open = async (path: string) => {
    const answer = await portal.page(path, { cookie });
    return { ...answer, body: decoded(answer.body) };
  };
  const send = async (fields: Readonly<Record<string, string>>) => {
    const answer = await portal.send(`${base}/betalers`, fields, { cookie });
    return { ...answer, body: decoded(answer.body) };
  };
  return { base, open, send };
}

const shownIn = (body: string, name: string) =>
  formsOf(body)
    .flatMap(({ fields }) => fields)
    .find((field) => field.name === name)?.value;

describe('the page of who pays', () => {
  it('gets and loses rows without JavaScript, keeps all that was typed, and stores nothing of that', async () => {
    const request = await makeRequest({ status: 'triage' });
    const { send } = await own(request);
    const typed = {
      version: '1',
      shown: '1',
      'payers[0].name': 'Gemeente Een',
      'payers[0].share': 'de rest',
    };
    const more = await send({ ...typed, do: 'more' });
    expect(more.status).toBe(422);
    expect(shownIn(more.body, 'payers[0].share')).toBe('de rest');
    expect(shownIn(more.body, 'payers[1].name')).toBe('');
    expect(more.body).not.toContain('id="form-errors"');

    const two = { ...typed, shown: '3', 'payers[1].name': 'Gemeente Twee', 'payers[2].city': 'Derde' };
    const less = await send({ ...two, do: 'remove-0' });
    expect(shownIn(less.body, 'payers[0].name')).toBe('Gemeente Twee');
    expect(shownIn(less.body, 'payers[1].city')).toBe('Derde');
    expect(shownIn(less.body, 'payers[2].name')).toBeUndefined();
    expect(await payersOf(request.id)).toEqual([]);
  });

  it('is offered as long as something can be changed on it', async () => {
    for (const [status, isOffered] of [
      ['awaiting_mandate', false],
      ['submitted', true],
      ['triage', true],
      ['withdrawn', false],
    ] as const) {
      const { base, open } = await own(await makeRequest({ status }));
      expect((await open(base)).body.includes(`href="${base}/betalers"`), status).toBe(isOffered);
    }
  });

  it('says what is wrong at the field, with everything typed still there', async () => {
    const request = await makeRequest({ status: 'triage' });
    const { send } = await own(request);
    const answer = await send({
      version: '1',
      shown: '2',
      'payers[0].name': 'Gemeente Een',
      'payers[0].share': '40',
      'payers[1].name': 'Gemeente Twee',
      'payers[1].share': '40',
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Samen moeten de delen precies 100 procent zijn.');
    expect(shownIn(answer.body, 'payers[1].name')).toBe('Gemeente Twee');
    expect(await payersOf(request.id)).toEqual([]);
  });

  it('proposes an address for e-invoices from the number that was given', async () => {
    const request = await makeRequest({ status: 'triage' });
    await setPayers(request.id, [{ kvk: null, oin: '00000001003214345000' }]);
    const { base, open } = await own(request);
    expect((await open(`${base}/betalers`)).body).toContain('0190:00000001003214345000');
  });

  it('is not there where nobody pays', async () => {
    const request = await makeRequest({ kind: 'talk', callDayPart: 'any', status: 'triage' });
    const { base, open } = await own(request);
    expect((await open(`${base}/betalers`)).status).toBe(404);
    const page = await open(base);
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('/betalers');
  });

  it('reads in English too', async () => {
    const request = await makeRequest({ status: 'triage' });
    const { base, open } = await own(request);
    expect((await open(`/en${base}/betalers`)).body).toContain(`Who pays for ${request.reference}`);
    expect((await open(`/en${base}`)).body).toContain('Complete the invoice details');
  });
});

describe('what misses', () => {
  const title = 'Factuurgegevens aanvullen';

  it('is asked as soon as somebody is at work on the request, per payer, until it is there', async () => {
    const submitted = await makeRequest();
    const early = await own(submitted);
    expect((await early.open(early.base)).body).not.toContain(title);

    const request = await makeRequest({ status: 'triage' });
    const { base, open, send } = await own(request);
    expect((await open(base)).body).toContain('We weten nog niet wie betaalt.');
    await setPayers(request.id, [
      { name: 'Gemeente Een' },
      { name: 'Gemeente Twee', city: '', orderNumber: '' },
    ]);
    const asked = (await open(base)).body;
    expect(asked).toContain('Gemeente Twee: volledig factuuradres en ordernummer of referentie');
    expect(asked).not.toContain('Gemeente Een:');

    const [form] = formsOf((await open(`${base}/betalers`)).body).filter(({ action }) =>
      action.endsWith('/betalers'),
    );
    if (!form) throw new Error('there is nothing to fill in');
    const sent = await send({
      ...(filledIn(form) as Record<string, string>),
      'payers[1].city': 'Elders',
      'payers[1].buyerReference': 'Afdeling Jeugd',
    });
    expect(sent.headers.location).toBe(base);
    expect((await open(base)).body).not.toContain(title);
  });

  it('stands where the pair would be accepted, with the way to the page', async () => {
    const request = await makeMatchingRequest();
    const team = await makeTeam();
    await propose(request, team);
    await acceptAll(request, team);
    const { organisationId } = await requestingOrganisation(request.id);
    await setPayers(request.id, [{ organisationId, orderNumber: '' }]);
    const { base, open } = await own(request);
    const page = (await open(`${base}/duo`)).body;
    expect(page).toContain(title);
    expect(page).toContain(`href="${base}/betalers"`);
    expect(page).not.toContain('Akkoord met dit voorstel');

    const cookie = await portal.signIn(request.requesterId);
    const fields = { agrees: 'on', version: String(await versionOf(request)) };
    const refused = await portal.send(`${base}/duo`, fields, { cookie });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('Er ontbreken nog gegevens voor de factuur.');
    expect(refused.body).toContain(`href="${base}/betalers"`);
  });
});
