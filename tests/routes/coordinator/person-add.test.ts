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
  role: 'reviewer',
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

  expect(await flashOf(await send(`${page}/erkenning`, accreditation))).toContain('31 december 2029');
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

test('an accreditation beside one that holds is refused at the field, with all that was typed', async () => {
  const { id } = await makeReviewer();
  const answer = await send(`/coordinator/mensen/${id}/erkenning`, accreditation);
  expect(answer.status).toBe(409);
  const body = decoded(answer.body);
  expect(body).toContain('In deze periode geldt al een erkenning voor deze rol.');
  expect(body).toMatch(
    /<input[^>]*name="issuedOn"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="issuedOn"/,
  );
  expect(body).toContain('Erkenningscommissie');
  expect(await database().$count(accreditations, eq(accreditations.personId, id))).toBe(1);
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
