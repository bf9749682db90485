import { beforeAll, describe, expect, test } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import {
  acceptAll,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson, makeRequest } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';

const portal = useTestPortal();

let coordinator: string;
beforeAll(async () => {
  coordinator = await portal.signIn(await makePerson('Coco Overzicht', ['coordinator']));
});
const asCoordinator = async () => (await portal.page('/coordinator', { cookie: coordinator })).body;

test('an empty world gives every role a first page that says what to do', async () => {
  expect(await asCoordinator()).toContain('Niets blijft liggen');
  for (const [role, path] of [
    ['reviewer', '/reviewer'],
    ['supervisor', '/supervisor'],
    ['treasurer', '/penningmeester'],
  ] as const) {
    const cookie = await portal.signIn(await makePerson('Nieuw Hier', [role]));
    const page = await portal.page(path, { cookie });
    expect(page.status).toBe(200);
    expect(page.body).toContain('lk-empty');
  }
});

describe('while seats are being filled', () => {
  let team: Team;
  let request: MadeRequest;
  beforeAll(async () => {
    team = await makeTeam();
    request = await makeMatchingRequest();
    const proposed = await propose(request, team);
    if (!proposed.ok) throw new Error(proposed.reason);
  });

  test('each invited person sees the invitation on the page of that seat, and nothing of the case', async () => {
    const lead = await portal.signIn(team.lead.id);
    const supervisor = await portal.signIn(team.supervisor.id);
    for (const [cookie, path] of [
      [lead, '/reviewer'],
      [supervisor, '/supervisor'],
    ] as const) {
      const { body } = await portal.page(path, { cookie });
      expect(body).toContain('Er wacht 1 uitnodiging op je antwoord.');
      expect(body).toMatch(/\/uitnodigingen\/[0-9a-f-]{36}/);
      expect(body).not.toContain(request.reference);
    }
  });

  test('and after all accepted, each sees the review, and the coordinator that it waits for agreement', async () => {
    await acceptAll(request, team);
    const lead = await portal.signIn(team.lead.id);
    const own = (await portal.page('/reviewer', { cookie: lead })).body;
    expect(own).toContain(request.reference);
    // The page of the review begins with the yes of the commissioner: until then it is not found.
    expect(own).not.toContain(`/reviews/${request.reference}`);
    expect(own).toContain('Geen open uitnodigingen');
    const body = await asCoordinator();
    expect(body).toContain('Wacht op akkoord van de opdrachtgever');
    expect(body).toContain(request.reference);
  });
});

test('the coordinator sees what stays behind: late questions and accreditations about to end', async () => {
  const longAgo = new Date(Date.now() - 60 * 86_400_000);
  await makeRequest({ status: 'triage', statusSince: longAgo });
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await makeReviewer({ name: 'Bijna Verlopen', validUntil: soon });
  await makeReviewer({ name: 'Nog Jaren', validUntil: '2035-01-01' });
  const body = await asCoordinator();
  expect(body).toContain('Bekijk wat te laat is');
  expect(body).toContain('Bijna Verlopen');
  expect(body).not.toContain('Nog Jaren');
});
