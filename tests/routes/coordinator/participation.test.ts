import { beforeEach, describe, expect, it } from 'vitest';
import { decisionsOf, involvedIn, join, say } from '#tests/support/factories/participation';
import { makeReviewer } from '#tests/support/factories/people';
import {
  acceptAll,
  clear,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { confirmed } from '#tests/support/factories/requests-in-every-state';
import { decoded, filledIn, formsOf } from '#tests/support/page-forms';
import { type Fields, useTestPortal } from '#tests/support/portal';
import type { Language } from '~/i18n/language';

const portal = useTestPortal();

let request: MadeRequest;
let cookie: string;
let base: string;

async function beCoordinatorOf(made: MadeRequest): Promise<void> {
  request = made;
  if (made.coordinator.kind !== 'person') throw new Error('a coordinator is a person');
  cookie = await portal.signIn(made.coordinator.personId);
  base = `/coordinator/aanvragen/${made.reference}`;
}

async function see(path: string, language: Language = 'nl'): Promise<string> {
  const answer = await portal.page(path, { cookie, language });
  expect(answer.status).toBe(200);
  return decoded(answer.body);
}

async function send(path: string, fields: Fields) {
  const { body } = await portal.page(path, { cookie });
  const form = formsOf(body).find(({ method, fields: inputs }) => {
    return method === 'post' && Object.keys(fields).every((name) => inputs.some((one) => one.name === name));
  });
  if (!form) throw new Error(`${path} has no such form`);
  return await portal.send(form.action || path, { ...filledIn(form), ...fields }, { cookie });
}

describe('the consent of an organisation', () => {
  beforeEach(async () => beCoordinatorOf(await makeRequest({ status: 'orientation' })));

  it('is recorded with its day and the version of the ground rules of now', async () => {
    const { id } = await involvedIn(request);
    const page = await see(`${base}/organisaties/${id}`);
    expect(page).toContain('Nu: nog niet gevraagd');
    expect(page).toContain('value="2026-1"');
    await send(`${base}/organisaties/${id}`, {
      consent: 'given',
      byFunction: 'bestuurder',
      consentOn: '2026-01-05',
    });
    expect(await involvedIn(request)).toMatchObject({ consent: 'given', groundRulesVersion: '2026-1' });
    expect(await see(`${base}/organisaties`)).toContain('per 5 januari 2026');
    expect(await see(`${base}/organisaties/${id}`)).toContain('Toestemming: gegeven, op 5 januari 2026.');
  });

  it('asks for its day next to the field, and keeps what was typed', async () => {
    const { id } = await involvedIn(request);
    const answer = await send(`${base}/organisaties/${id}`, {
      consent: 'refused',
      byFunction: 'voorzitter van de raad',
      consentOn: '',
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('id="field-consentOn-error"');
    expect(answer.body).toContain('voorzitter van de raad');
  });

  it('changes whether it wants to take part, with the day', async () => {
    const { id } = await involvedIn(request);
    const sent = await send(`${base}/organisaties/${id}/bereidheid`, {
      willingness: 'probably',
      willingnessOn: '2026-01-06',
    });
    expect(sent.status).toBe(303);
    const list = await see(`${base}/organisaties`);
    expect(list).toContain('waarschijnlijk');
    expect(list).toContain('per 6 januari 2026');
  });

  it.each([
    ['nl', 'Dit vraagt een besluit van jou', 'vraagt een besluit', 'Een organisatie doet niet mee'],
    ['en', 'This asks you for a decision', 'asks for a decision', 'An organisation does not take part'],
  ] as const)('that is taken back is seen everywhere, in %s', async (language, alert, mark, card) => {
    const { id } = await involvedIn(request);
    await say(request, id, 'withdrawn');
    expect(await see(base, language)).toContain(alert);
    expect(await see(`${base}/organisaties`, language)).toContain(mark);
    const queue = await see('/coordinator/aanvragen?toon=decision', language);
    expect(queue).toContain(request.reference);
    expect(queue).toContain(mark);
    const dashboard = await see('/coordinator', language);
    expect(dashboard).toContain(card);
    expect(dashboard).toContain(request.reference);
  });

  it('is decided on with a reason, or asked again with everything typed', async () => {
    const { id } = await involvedIn(request);
    const address = `${base}/organisaties/${id}/besluit`;
    expect(await see(address)).toContain('Hier is niets te besluiten');
    await say(request, id, 'withdrawn');
    const short = await send(address, { decision: 'stop', reason: 'Te weinig' });
    expect(short.status).toBe(422);
    expect(short.body).toContain('Te weinig');
    expect(short.body).toContain('id="field-reason-error"');
    const decided = await send(address, {
      decision: 'go-on-without',
      reason: 'De anderen gaan samen verder.',
    });
    expect(decided.headers.location).toBe(base);
    expect(await decisionsOf(id)).toMatchObject([{ decision: 'go-on-without' }]);
    expect(await see(`${base}/organisaties`)).toContain('doet niet mee');
    expect(await see(`${base}/organisaties/${id}`)).toContain('De anderen gaan samen verder.');
  });

  it('of an organisation of another request is not found', async () => {
    const { id } = await involvedIn(await makeRequest({ status: 'orientation' }));
    for (const below of ['', '/bereidheid', '/besluit']) {
      expect((await portal.page(`${base}/organisaties/${id}${below}`, { cookie })).status).toBe(404);
    }
    const sent = await portal.send(
      `${base}/organisaties/${id}/besluit`,
      { version: '1', decision: 'stop', reason: 'Er is te weinig steun.' },
      { cookie },
    );
    expect(sent.status).toBe(404);
  });
});

describe('an organisation that joins', () => {
  let team: Team;

  beforeEach(async () => {
    await beCoordinatorOf(await makeMatchingRequest());
    team = await makeTeam();
  });

  it('is added and recognised while people are asked, and the coordinator is led to what that means', async () => {
    await propose(request, team);
    await clear(request, team.lead);
    const list = `${base}/organisaties`;
    const added = await send(`${list}/nieuw`, { name: 'Zorggroep De Late', kind: 'youth_provider' });
    expect(added.headers.location).toBe(list);
    expect(await see(base)).toContain('Er is een organisatie bijgekomen. Zeg welke dat is.');
    const known = await send(list, { choice: 'new', parentKnown: 'on' });
    expect(known.headers.location).toBe(base);
    const page = await see(base);
    expect(page).toContain('Lies Eerst, eerste reviewer');
    expect(page).toContain('Heeft nog niet verklaard over Zorggroep De Late.');
    expect(await see(list)).toContain('kwam erbij op');
  });

  it.each([
    ['nl', 'Onafhankelijkheid opnieuw getoetst', 'Trek de uitnodiging in.', 'Werkt sinds 2020 bij'],
    ['en', 'Independence checked again', 'Withdraw the invitation.', 'Has worked at'],
  ] as const)('shows the tie in one sentence, in %s', async (language, title, todo, tie) => {
    const tied = await makeReviewer({ name: 'Tineke Band' });
    await propose(request, { ...team, lead: tied });
    await join(request, tied.employerId);
    const page = await see(base, language);
    expect(page).toContain(title);
    expect(page).toContain('Tineke Band, ');
    expect(page).toContain(todo);
    expect(page).toContain(tie);
  });

  it('is declared on by who declared before, on a page of their own', async () => {
    await propose(request, team);
    const invitationId = await clear(request, team.lead);
    await join(request);
    const own = { cookie: await portal.signIn(team.lead.id) };
    const address = `/uitnodigingen/${invitationId}`;
    const waits = await portal.page(address, own);
    expect(waits.body).toContain(`${address}/aanvulling`);
    expect(waits.body).not.toContain('/aanvaarding');
    const { body } = await portal.page(`${address}/aanvulling`, own);
    expect(body).toContain('Zorggroep De Late');
    const form = formsOf(body).find(({ action }) => action === `${address}/aanvulling`);
    if (!form) throw new Error('there is nothing to declare');
    const unanswered = await portal.send(form.action, {}, own);
    expect(unanswered.status).toBe(409);
    expect(unanswered.body).toContain('Beantwoord alle vragen.');
    const sent = await portal.send(form.action, { ...filledIn(form), 'answers[0].hasTie': 'no' }, own);
    expect(sent.headers.location).toBe(address);
    expect((await portal.page(address, own)).body).toContain('/aanvaarding');
    expect((await portal.page(`${address}/aanvulling`, own)).headers.location).toBe(address);
    const other = { cookie: await portal.signIn(team.co.id) };
    expect((await portal.page(`${address}/aanvulling`, other)).status).toBe(404);
  });

  it('keeps the requester from accepting the pair, in words', async () => {
    await propose(request, team);
    await acceptAll(request, team);
    await join(request);
    const own = { cookie: await portal.signIn(request.requesterId) };
    const address = `/aanvraag/${request.reference}/duo`;
    const { body } = await portal.page(address, own);
    const form = formsOf(body).find(({ fields }) => fields.some(({ name }) => name === 'agrees'));
    if (!form) throw new Error('there is nothing to accept');
    const refused = await portal.send(form.action || address, filledIn(form), own);
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('Er is een organisatie bijgekomen.');
  });

  it('after the confirmation is to be judged by the coordinator', async () => {
    await confirmed(request, team);
    await join(request);
    const page = await see(base);
    expect(page).toContain('te toetsen');
    const judged = await send(`${base}/oordeel?persoon=${team.co.id}`, {
      isIndependent: 'yes',
      reason: 'Zo gezegd in een gesprek.',
    });
    expect(judged.headers.location).toBe(base);
    expect(await see(base)).not.toContain(`oordeel?persoon=${team.co.id}`);
  });
});

describe('other procedures', () => {
  beforeEach(async () =>
    beCoordinatorOf(await makeRequest({ status: 'orientation', startMonth: '2030-03-01' })),
  );

  it('are brought up to date, hinted at on every page about the start, and read by the requester', async () => {
    const address = `${base}/procedures`;
    const sent = await send(address, {
      inspectorateState: 'reported',
      inspectorateDeadlineOn: '2030-05-20',
      'criminal.state': 'running',
    });
    expect(sent.headers.location).toBe(base);
    const words =
      'De inspectie verwacht een rapport voor 20 mei 2030. Beginnen na die datum is meestal verstandiger';
    for (const path of [base, address, `${base}/vorm`]) expect(await see(path)).toContain(words);
    expect(await see(base, 'en')).toContain('The inspectorate expects a report before 20 May 2030.');
    expect(await see(base)).toContain('Er loopt een strafrechtelijk onderzoek');

    cookie = await portal.signIn(request.requesterId);
    const own = `/aanvraag/${request.reference}`;
    expect(await see(own)).toContain(words);
    const copy = await see(`${own}/kopie`);
    expect(copy).toContain('loopt (stand van');
    expect(formsOf(copy).filter(({ method, action }) => method === 'post' && action.includes(own))).toEqual(
      [],
    );
  });

  it('say next to the field what is wrong, and keep what was chosen', async () => {
    const refused = await send(`${base}/procedures`, {
      inspectorateState: 'not-obliged',
      'civil.state': 'running',
      'civil.statedOn': '2099-01-01',
    });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('id="field-civil.statedOn-error"');
    expect(refused.body).toContain('value="2099-01-01"');
  });
});
