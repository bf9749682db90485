import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { accreditations } from '~/db/schema/registry';

const portal = useTestPortal();

let cookie: string;
beforeAll(async () => {
  cookie = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator']));
});

const send = (path: string, fields: Record<string, string>) => portal.send(path, fields, { cookie });
const jip = { name: 'Jip Nieuw', address: 'jip@voorbeeld.example', language: 'nl', role: 'reviewer' };
const accreditation = {
  level: 'accredited',
  issuedOn: '2025-01-01',
  validUntil: '2029-12-31',
  issuedBy: 'Erkenningscommissie',
};

async function flashOf(answer: Awaited<ReturnType<typeof send>>): Promise<string> {
  const flash = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]).join('; ');
  const page = await portal.page(answer.headers.location ?? '', { cookie: `${cookie}; ${flash}` });
  return decoded(page.body);
}

test('a reviewer is brought in, accredited and tied to an employer', async () => {
  const added = await send('/coordinator/mensen/nieuw', jip);
  expect(added.status).toBe(303);
  const page = added.headers.location ?? '';
  expect(await flashOf(added)).toContain('Jip Nieuw');
  expect((await portal.page('/coordinator/mensen', { cookie })).body).toContain('/coordinator/mensen/nieuw');

  expect(await flashOf(await send(`${page}/erkenning/reviewer/accredited`, accreditation))).toContain(
    '31 december 2029',
  );
  const organisationId = await makeOrganisation({ name: 'Jeugdhulp Zilverhof' });
  const tie = { organisationId, kind: 'employer', startsOn: '2021-05-01' };
  expect(await flashOf(await send(`${page}/band`, tie))).toContain('Jeugdhulp Zilverhof');
});

test('an address that is known leads to whom it belongs, and says so', async () => {
  const id = await makePerson('Robin Bekend', ['requester']);
  const before = await database().$count(people);
  const answer = await send('/coordinator/mensen/nieuw', { ...jip, address: `${id}@voorbeeld.example` });
  expect(answer.headers.location).toBe(`/coordinator/mensen/${id}`);
  expect(await flashOf(answer)).toContain('Dit e-mailadres is al van deze persoon.');
  expect(await database().$count(people)).toBe(before);
});

test('a step that does not come next is refused in words, with all that was typed', async () => {
  const { id } = await makeReviewer();
  const answer = await send(`/coordinator/mensen/${id}/erkenning/reviewer/accredited`, accreditation);
  expect(answer.status).toBe(409);
  const body = decoded(answer.body);
  expect(body).toContain('Deze stap kan nu niet.');
  expect(body).toContain('Erkenningscommissie');
  expect(await database().$count(accreditations, eq(accreditations.personId, id))).toBe(1);
});

test('a day before the last step is refused at the field; suspending, verifying and putting right are done', async () => {
  const { id } = await makeReviewer({ name: 'Stef Stap' });
  const record = `/coordinator/mensen/${id}/erkenning`;
  const suspension = { reason: 'complaint', issuedOn: '2023-01-01', issuedBy: 'Erkenningscommissie' };
  const refused = await send(`${record}/reviewer/suspended`, suspension);
  expect(refused.status).toBe(409);
  expect(refused.body).toMatch(
    /<input[^>]*name="issuedOn"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="issuedOn"/,
  );
  const done = await send(`${record}/reviewer/suspended`, { ...suspension, issuedOn: '2025-01-01' });
  expect(await flashOf(done)).toContain('Nee: de erkenning is geschorst');
  const verification = {
    kind: 'skj-registration',
    source: 'public-register',
    verifiedOn: '2025-01-01',
    isConfirmed: 'no',
  };
  const verified = await flashOf(await send(`/coordinator/mensen/${id}/verificatie`, verification));
  expect(verified).toContain('De verificatie is vastgelegd.');
  const [wrong] = /\/coordinator\/mensen\/[^"]*\/rechtzetting\/stap\/[^"]*/.exec(verified) ?? [];
  const right = await send(wrong ?? '', { reason: 'wrong-person' });
  expect(await flashOf(right)).toContain('rechtgezet: de verkeerde persoon');
});

test('a tie that is there already is refused in words', async () => {
  const { id, employerId } = await makeReviewer();
  const answer = await send(`/coordinator/mensen/${id}/band`, {
    organisationId: employerId,
    kind: 'employer',
    functionTitle: 'kwaliteitsfunctionaris',
    startsOn: '2024-01-01',
  });
  expect(answer.status).toBe(409);
  expect(answer.body).toContain('Deze band met deze organisatie staat er in deze periode al.');
  expect(answer.body).toContain('kwaliteitsfunctionaris');
});

test('an organisation is added once', async () => {
  const fields = { name: 'Wijkteam De Brug', kind: 'local_team' };
  expect(await flashOf(await send('/coordinator/organisaties/nieuw', fields))).toContain('Wijkteam De Brug');
  const again = await send('/coordinator/organisaties/nieuw', fields);
  expect(again.status).toBe(409);
  expect(again.body).toContain('Er is al een organisatie met deze naam.');
});
