import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, type Team, versionOf } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import type { Actor } from '~/domain/accounts/actor';
import { clock } from '~/platform/clock';

const portal = useTestPortal();

let request: MadeRequest;
let team: Team;
let page: string;

beforeAll(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  team = await makeTeam();
  page = `/coordinator/aanvragen/${request.reference}/oproep`;
});
afterAll(() => clock.reset());

const as = async (actor: Actor) => ({
  cookie: await portal.signIn(actor.kind === 'person' ? actor.personId : ''),
});
const version = async () => String(await versionOf(request));

test('a call goes from the coordinator to whom it reaches and back', async () => {
  const coordinator = await as(request.coordinator);
  const empty = await portal.page(page, coordinator);
  expect(empty.body).toContain('value="2030-01-18"');
  const late = { version: await version(), answerUntilOn: '2030-03-01' };
  const refused = await portal.send(page, late, coordinator);
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('Kies een dag van 2 tot en met 21 werkdagen na vandaag.');
  const opened = await portal.send(page, { ...late, answerUntilOn: '2030-01-18' }, coordinator);
  expect(opened.headers.location).toBe(page);

  const lead = await as(team.lead.actor);
  const list = await portal.page('/uitnodigingen', lead);
  const address = /\/oproepen\/[0-9a-f-]{36}/.exec(list.body)?.[0] ?? '';
  expect((await portal.page('/reviewer', lead)).body).toContain(address);
  const call = await portal.page(address, lead);
  expect(call.body).toContain('Voorbeeldland');
  expect(call.body).not.toContain(request.reference);
  expect((await portal.send(address, {}, lead)).status).toBe(422);
  expect((await portal.send(address, { answer: 'misschien' }, lead)).status).toBe(422);
  const answered = await portal.send(address, { answer: 'keen' }, lead);
  expect(answered.headers.location).toBe('/uitnodigingen');
  expect((await portal.page('/uitnodigingen', lead)).body).toContain('je zei: graag');

  const stranger = await as((await makeReviewer()).actor);
  expect((await portal.page(address, stranger)).status).toBe(404);
  expect((await portal.send(address, { answer: 'keen' }, stranger)).status).toBe(404);

  const read = await portal.page(page, coordinator);
  expect(read.body).toContain(team.lead.name);
  expect(read.body).toContain('nog geen antwoord');
  const ended = await portal.send(`${page}/einde`, { version: await version() }, coordinator);
  expect(ended.headers.location).toBe(page);
  expect((await portal.page('/coordinator', coordinator)).body).toContain(page);

  const over = await portal.page(address, lead);
  expect(over.body).toContain('Deze oproep is gesloten');
  expect(over.body).not.toContain('Voorbeeldland');
  expect((await portal.send(address, { answer: 'can' }, lead)).headers.location).toBe(address);
});
