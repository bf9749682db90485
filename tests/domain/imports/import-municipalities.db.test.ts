import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { printOfTables } from '#tests/support/stored-rows';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import {
  municipalities,
  organisationRelations,
  organisations,
  youthRegions,
} from '~/db/schema/organisations';
import { registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { applyImport } from '~/domain/imports/kept/apply-import.server';
import { findImport, listImports } from '~/domain/imports/kept/import-queries.server';
import { keepImport } from '~/domain/imports/kept/keep-import.server';
import { removeExpiredImports } from '~/domain/imports/kept/remove-expired-imports.server';
import { importMunicipalities } from '~/domain/imports/municipalities/import-municipalities.server';
import { loadReference } from '~/domain/organisations/reference/load-reference.server';
import { municipalities as ours } from '~/domain/organisations/reference/municipalities';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});

/** Every municipality of our own table as the official one has it, but for the first, which is gone. */
const [gone, heir, ...others] = ours;
const sheets = [
  {
    name: 'gebieden.csv',
    lines: [
      { line: 1, cells: ['Code_1', 'Naam_2', 'Code_28', 'Naam_29', 'Code_14', 'Naam_15'] },
      ...[heir, ...others].map((one, at) => ({
        line: at + 2,
        cells: [
          one?.code ?? '',
          one?.name ?? '',
          one?.provinceCode ?? '',
          'P',
          ...(one?.youthRegionCode === 'groningen' ? ['JZ01', 'Groningen'] : ['JZ99', 'Elders']),
        ],
      })),
    ],
  },
  {
    name: 'opvolgers.csv',
    lines: [
      { line: 1, cells: ['oude code', 'nieuwe code', 'datum'] },
      { line: 2, cells: [gone?.code ?? '', heir?.code ?? '', '1-1-2026'] },
    ],
  },
];
const file = { sheets, holdsOn: '2026-01-01' };

test('the official table takes the place of ours, keeps centre points and ties, and changes nothing twice', async () => {
  await database()
    .update(municipalities)
    .set({ latitude: 53.2, longitude: 6.5 })
    .where(eq(municipalities.code, heir?.code ?? ''));
  const { id } = await makeReviewer();
  await database()
    .update(registryProfiles)
    .set({ youthRegionCodes: ['groningen'] })
    .where(eq(registryProfiles.personId, id));
  const [old] = await database()
    .insert(organisations)
    .values({ name: `Gemeente ${gone?.name}`, kind: 'municipality', youthRegionCode: 'groningen' })
    .returning();

  const done = await withActor(coordinator, (work) => importMunicipalities(work, file));
  expect(done).toMatchObject({
    ok: true,
    value: { faults: 0, counts: { ended: 1, merged: 1, succession: 1, 'region-recoded': 1 } },
  });
  const [ended] = await database()
    .select()
    .from(municipalities)
    .where(eq(municipalities.code, gone?.code ?? ''));
  expect(ended).toMatchObject({ validUntil: '2025-12-31', youthRegionCode: 'JZ01' });
  const [kept] = await database()
    .select()
    .from(municipalities)
    .where(eq(municipalities.code, heir?.code ?? ''));
  expect(kept).toMatchObject({ latitude: 53.2, longitude: 6.5, youthRegionCode: 'JZ01', validUntil: null });
  const [profile] = await database().select().from(registryProfiles).where(eq(registryProfiles.personId, id));
  expect(profile?.youthRegionCodes).toEqual(['JZ01']);
  const [tie] = await database()
    .select()
    .from(organisationRelations)
    .where(eq(organisationRelations.fromId, old?.id ?? ''));
  expect(tie).toMatchObject({ kind: 'successor', validFrom: '2026-01-01' });
  const [made] = await database()
    .select()
    .from(organisations)
    .where(eq(organisations.id, tie?.toId ?? ''));
  expect(made).toMatchObject({ name: `Gemeente ${heir?.name}`, municipalityCode: heir?.code });

  const settled = await printOfTables();
  expect(await withActor(coordinator, (work) => importMunicipalities(work, file))).toMatchObject({
    ok: true,
    value: { counts: {} },
  });
  // What comes along with every start of the portal does not bring our own regions back.
  await loadReference(database());
  expect(await printOfTables()).toEqual(settled);
  expect(await database().$count(youthRegions, eq(youthRegions.code, 'groningen'))).toBe(0);
});

test('a file is for whoever sent it, is carried out once, and is gone after a day', async () => {
  const sent = { kind: 'municipalities', fileName: 'gebieden.csv', ...file } as const;
  const kept = await withActor(coordinator, (work) => keepImport(work, sent));
  const importId = kept.ok ? kept.value.importId : '';
  const colleague: Actor = {
    kind: 'person',
    personId: await makePerson('Cas Collega', ['coordinator']),
    roles: ['coordinator'],
  };
  expect(await withActor(colleague, (work) => findImport(work, importId))).toBeNull();
  expect(await withActor(colleague, (work) => applyImport(work, importId))).toEqual({
    ok: false,
    reason: 'not-found',
  });
  expect(await withActor(coordinator, (work) => applyImport(work, importId))).toMatchObject({ ok: true });
  expect(await withActor(coordinator, (work) => applyImport(work, importId))).toEqual({
    ok: false,
    reason: 'import-done',
  });
  expect(await withActor(coordinator, listImports)).toHaveLength(1);
  const tomorrow = new Date(Date.now() + 25 * 3_600_000);
  const system: Actor = { kind: 'system', job: 'remove-expired-imports' };
  expect(await withActor(system, (work) => removeExpiredImports({ ...work, now: tomorrow }))).toBe(1);
});
