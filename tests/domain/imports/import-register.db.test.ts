import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { printOfTables } from '#tests/support/stored-rows';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { outboxMails } from '~/db/schema/notifications';
import { affiliations, organisations } from '~/db/schema/organisations';
import { accreditations, registryProfiles } from '~/db/schema/registry';
import { registryEntries } from '~/db/schema/registry-search';
import { longDeadline, withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { importRegister, previewRegister } from '~/domain/imports/register/import-register.server';
import { asSheet, mended, registerFile } from './register-file';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});

const bring = (file: Parameters<typeof asSheet>[0], as = coordinator) =>
  withActor(as, (work) => importRegister(work, [asSheet(file)]), longDeadline);

const headings = [
  'Naam',
  'E-mail',
  'Rol',
  'Niveau',
  'Erkend op',
  'Geldig tot',
  'Erkend door',
  'Talen',
  'Vermelden',
  'Andere persoon',
];
const line = (name: string, address: string, more: Partial<Record<string, string>> = {}) => {
  const cells: Record<string, string> = {
    Naam: name,
    'E-mail': address,
    Rol: 'reviewer',
    Niveau: 'erkend',
    'Erkend op': '1-2-2024',
    'Geldig tot': '31-1-2029',
    'Erkend door': 'Stichting Leerkring',
    ...more,
  };
  return headings.map((heading) => cells[heading] ?? '');
};

test('five thousand lines with two hundred faults bring nothing at all; mended they all come, once', async () => {
  const before = await printOfTables();
  expect(await bring(registerFile({ people: 5_000, faults: 200 }))).toEqual({
    ok: false,
    reason: 'import-has-faults',
  });
  expect(await printOfTables()).toEqual(before);

  // The same people as far as they go: five thousand of them take a minute of a busy machine.
  const good = mended({ people: 400 });
  expect(await bring(good)).toMatchObject({
    ok: true,
    value: { faults: 0, counts: { 'person-added': 400 } },
  });
  const counts = async () => [
    await database().$count(people),
    await database().$count(personEmails),
    await database().$count(registryProfiles),
    await database().$count(accreditations),
    await database().$count(affiliations),
    await database().$count(organisations),
  ];
  const after = await counts();
  expect(after.slice(0, 5)).toEqual([401, 401, 400, 400, 400]);
  // Listed is whoever said yes, and nobody else.
  const consented = good.rows.filter((row) => row.at(-1) === 'ja').length;
  expect(await database().$count(registryEntries)).toBe(consented);
  expect(await database().$count(activities, eq(activities.name, 'imports.person-imported'))).toBe(400);
  expect(await database().$count(outboxMails)).toBe(0);

  const settled = await printOfTables();
  expect(await bring(good)).toMatchObject({ ok: true, value: { faults: 0, counts: {} } });
  expect(await printOfTables()).toEqual(settled);
  expect(await counts()).toEqual(after);
});

test('somebody on record keeps what they have, and is given what is missing', async () => {
  const { id } = await makeReviewer({ name: 'Rena Bekend', isListed: false });
  await database()
    .insert(personEmails)
    .values({ personId: id, address: 'rena@voorbeeld.example', verifiedAt: new Date() })
    .onConflictDoNothing();
  const [mail] = await database().select().from(personEmails).where(eq(personEmails.personId, id));
  const address = mail?.address ?? '';
  await database().delete(accreditations).where(eq(accreditations.personId, id));
  await database()
    .update(registryProfiles)
    .set({ spokenLanguages: [], themes: ['neglect'] })
    .where(eq(registryProfiles.personId, id));
  const file = { headings, rows: [line('Rena Bekend', address, { Talen: 'Fries', Vermelden: 'ja' })] };
  const done = await bring(file);
  expect(done).toMatchObject({
    ok: true,
    value: { counts: { 'profile-filled': 1, 'accreditation-added': 1 } },
  });
  const [profile] = await database().select().from(registryProfiles).where(eq(registryProfiles.personId, id));
  expect(profile).toMatchObject({ spokenLanguages: ['fy'], themes: ['neglect'], isListed: false });
  expect(done.ok && done.value.problems.map(({ code }) => code)).toEqual(['listing-left']);
  expect(await bring(file)).toMatchObject({ ok: true, value: { counts: {} } });
});

test('a namesake with another address is left until a person says that it is somebody else', async () => {
  await bring({ headings, rows: [line('Jan de Vries', 'jan@een.example')] });
  const namesake = line('J́an De-Vries', 'jan@twee.example');
  const left = await bring({ headings, rows: [namesake] });
  expect(left).toMatchObject({ ok: true, value: { counts: {}, warnings: 2 } });
  expect(left.ok && left.value.problems[1]).toMatchObject({
    line: 2,
    column: 'Naam',
    code: 'maybe-known|Jan de Vries',
  });
  const told = await bring({
    headings,
    rows: [line('Jan de Vries', 'jan@twee.example', { 'Andere persoon': 'ja' })],
  });
  expect(told).toMatchObject({ ok: true, value: { counts: { 'person-added': 1 } } });
});

test('a line for each role is one person with two roles; another accreditation than the one on record is a fault', async () => {
  const supervisor = { Rol: 'supervisor', Niveau: 'supervisor' };
  const rows = [
    line('Sanne Beide', 'sanne@beide.example'),
    line('Sanne Beide', 'sanne@beide.example', supervisor),
  ];
  expect(await bring({ headings, rows })).toMatchObject({
    ok: true,
    value: { counts: { 'person-added': 1, 'accreditation-added': 2 } },
  });
  const later = line('Sanne Beide', 'sanne@beide.example', { 'Erkend op': '1-1-2025' });
  const report = await withActor(coordinator, (work) =>
    previewRegister(work, [asSheet({ headings, rows: [later] })]),
  );
  expect(report.problems[1]).toMatchObject({ line: 2, column: 'Erkend op', code: 'accreditation-known' });
});

test('organisations are recognised, brought once, and tied to what they are part of', async () => {
  const sheets = [
    {
      name: 'organisaties',
      lines: [
        { line: 1, cells: ['Naam', 'Soort', 'KvK', 'Onderdeel van', 'Andere namen'] },
        { line: 2, cells: ['Zorggroep Het Veer', 'youth_provider', '90000001', '', 'Het Veer'] },
        { line: 3, cells: ['Pleegzorg Het Veer', 'luchtkasteel', '', 'het veer', ''] },
      ],
    },
    {
      name: 'mensen',
      lines: [
        { line: 1, cells: ['Naam', 'E-mail', 'Rol', 'Werkgever', 'Sinds'] },
        {
          line: 2,
          cells: ['Piet Pontje', 'piet@veer.example', 'reviewer', 'Stichting Het Veer', '1-1-2020'],
        },
        { line: 3, cells: ['Pia Pontje', 'pia@veer.example', 'reviewer', 'Onbekend Huis', '1-1-2020'] },
      ],
    },
  ];
  const first = await withActor(coordinator, (work) => previewRegister(work, sheets));
  const faults = first.problems.filter(({ severity }) => severity === 'fault');
  expect(faults.map(({ sheet, line: at, code }) => [sheet, at, code])).toEqual([
    ['organisaties', 3, 'not-an-option'],
    ['mensen', 3, 'employer-kind-missing'],
  ]);
  sheets[0]?.lines[2]?.cells.splice(1, 1, 'youth_provider');
  sheets[1]?.lines.splice(2, 1);
  const done = await withActor(coordinator, (work) => importRegister(work, sheets));
  expect(done).toMatchObject({
    ok: true,
    value: { counts: { 'organisation-added': 2, 'parent-added': 1, 'person-added': 1, 'tie-added': 1 } },
  });
  const [tied] = await database().execute<{ name: string }>(sql`select o.name from affiliations a
    join organisations o on o.id = a.organisation_id join people p on p.id = a.person_id where p.name = 'Piet Pontje'`);
  expect(tied?.name).toBe('Zorggroep Het Veer');
  expect(await withActor(coordinator, (work) => importRegister(work, sheets))).toMatchObject({
    ok: true,
    value: { counts: {} },
  });
});

test('is for a coordinator only', async () => {
  const { actor } = await makeReviewer();
  for (const as of [visitor, actor]) {
    expect(await bring(mended({ people: 3 }), as)).toEqual({ ok: false, reason: 'not-found' });
  }
});
