import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { organisations } from '~/db/schema/organisations';

const portal = useTestPortal();

let cookie: string;
let personId: string;
let employer: string;
let successor: string;
beforeAll(async () => {
  cookie = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator']));
  employer = await makeOrganisation({ name: 'Stichting Oeverland' });
  successor = await makeOrganisation({ name: 'Jeugdhulp Veldzicht' });
  ({ id: personId } = await makeReviewer({ name: 'Bregje Molenaar', employerId: employer }));
});

const page = async (path: string) => decoded((await portal.page(path, { cookie })).body);
const asked = () => `/coordinator/banden?persoon=${personId}&organisatie=${successor}&dag=2030-03-09`;

it('the page of a tie says no, yes through a merger, and what is missing', async () => {
  expect(await page(asked())).toContain('Bregje Molenaar heeft geen bekende band met Jeugdhulp Veldzicht.');
  const merged = await portal.send(
    `/coordinator/organisaties/${successor}/fusie`,
    { 'predecessorIds[0]': employer, onDay: '2026-01-01', relations: 'taken-over' },
    { cookie },
  );
  expect(merged.status).toBe(303);
  const yes = await page(asked());
  expect(yes).toContain(
    'Bregje Molenaar werkt sinds 2020 bij Stichting Oeverland, dat in 2026 is opgegaan in Jeugdhulp Veldzicht.',
  );
  expect(yes).toContain('<svg class="lk-ties"');
  expect(yes).toContain('ging op in, op 1 jan 2026: Jeugdhulp Veldzicht');
  const unknown = await makeOrganisation({ name: 'Zorg Zonder Groep', parentKnown: false });
  const unjudged = await page(`/coordinator/banden?persoon=${personId}&organisatie=${unknown}`);
  expect(unjudged).toContain('De band met Zorg Zonder Groep is niet te toetsen');
  expect(unjudged).toContain(`/coordinator/organisaties/${unknown}#groep`);
});

it('a name of another organisation is told with whose it is, and what was typed stays', async () => {
  const address = `/coordinator/organisaties/${employer}/namen`;
  const typed = { alias: 'jeugdhulp veldzicht', kind: 'written' };
  const refused = await portal.send(address, typed, { cookie });
  expect(refused.status).toBe(409);
  expect(decoded(refused.body)).toContain('Zo heet al een andere organisatie: Jeugdhulp Veldzicht.');
  expect(refused.body).toContain('value="jeugdhulp veldzicht"');
  expect(refused.body).toContain('name="isShared"');
  expect((await portal.send(address, { ...typed, isShared: 'on' }, { cookie })).status).toBe(303);
});

it('a number that is none is told at its field, and nothing is written', async () => {
  const typed = { name: 'Anders', kind: 'gp', kvk: '123', municipalityCode: 'GM0000' };
  const refused = await portal.send(`/coordinator/organisaties/${employer}/gegevens`, typed, { cookie });
  expect(refused.status).toBe(422);
  expect(decoded(refused.body)).toContain('Een KvK-nummer heeft 8 cijfers.');
  const [row] = await database().select().from(organisations).where(eq(organisations.id, employer));
  expect(row?.name).toBe('Stichting Oeverland');
});
