import type { Transaction } from '~/db/client.server';
import { actorSettings } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { keepImport } from '~/domain/imports/kept/keep-import.server';
import type { PersonSeed } from './person';

/** The beginning of a register as it was kept in a spreadsheet, with what is usually wrong in one. */
const oldRegister: readonly (readonly string[])[] = [
  [
    'Naam',
    'E-mail',
    'Rol',
    'Niveau',
    'Erkend op',
    'Geldig tot',
    'Erkend door',
    'Werkgever',
    'Soort werkgever',
    'Functie',
    'Sinds',
    'Provincies',
    'Vermelden',
    'Kamer',
  ],
  [
    'Tamar Oosterling',
    't.oosterling@lichtboei.example',
    'reviewer',
    'erkend',
    '12-3-2024',
    '11-3-2029',
    'Leerkring',
    'De Lichtboei',
    '',
    'gedragswetenschapper',
    '1-9-2018',
    'Friesland',
    'ja',
    'B12',
  ],
  [
    'Rutger Veldhuis',
    'r.veldhuis@noorderwiek.example',
    'reviewer',
    'in opleiding',
    '31-4-2025',
    '30-4-2027',
    'Leerkring',
    'Jeugdhulp Noorderwiek',
    '',
    'teamleider',
    '15-1-2020',
    'Groningen',
    'nee',
    '',
  ],
  [
    'Ayla Demirel',
    'a.demirel@drieland.example',
    'supervisor',
    'supervisor',
    '4-10-2023',
    '3-10-2028',
    'Leerkring',
    'Ziekenhuis Drieland',
    '',
    'kinderarts',
    '1-2-2012',
    'Gelderland; Utrecht',
    'ja',
    'A3',
  ],
  [
    'Ward Hoekstra',
    'w.hoekstra@dekade',
    'reviewer',
    'erkend',
    '7-5-2022',
    '6-5-2027',
    'Leerkring',
    'School De Kade',
    '',
    'intern begeleider',
    '2019',
    'Zuid-Holland',
    '',
    '',
  ],
];

/** A file the first coordinator sent a moment ago and has not mended yet. */
export async function writeImportedFiles(tx: Transaction, now: Date, coordinator: PersonSeed): Promise<void> {
  const actor: Actor = { kind: 'person', personId: coordinator.id, roles: coordinator.roles };
  await tx.execute(actorSettings(actor));
  const kept = await keepImport(
    { tx, actor, now },
    {
      kind: 'register',
      fileName: 'register-2023.csv',
      holdsOn: null,
      sheets: [
        { name: 'register-2023.csv', lines: oldRegister.map((cells, at) => ({ line: at + 1, cells })) },
      ],
    },
  );
  if (!kept.ok) throw new Error(`a file of the demonstration was refused: ${kept.reason}`);
}
