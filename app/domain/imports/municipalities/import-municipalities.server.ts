import { and, eq, isNull, sql } from 'drizzle-orm';
import {
  municipalities,
  organisationRelations,
  organisations,
  provinces,
  youthRegions,
} from '~/db/schema/organisations';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { recordSuccession } from '../../organisations/ties/record-succession.server';
import { rebuildRegistry } from '../../registry/search/index-registry.server';
import { changesNothing, type ImportReport } from '../import-report';
import { inBatches } from '../in-batches';
import { allowThinking, lockImports } from '../lock-imports.server';
import { mayImport } from '../may-import';
import type { Sheet } from '../sheet';
import { type KnownCountry, successionKey } from './known-country';
import { type MunicipalityPlan, planMunicipalities } from './plan-municipalities';

interface MunicipalityFile {
  readonly sheets: readonly Sheet[];
  /** The first day on which the table holds: 1 January of its year. */
  readonly holdsOn: CalendarDay;
}

/** What reading in the table would change; nothing is written. */
export async function previewMunicipalities(
  work: Work,
  { sheets, holdsOn }: MunicipalityFile,
): Promise<ImportReport> {
  await allowThinking(work);
  return planMunicipalities(sheets, await loadCountry(work), holdsOn).report;
}

/** Reads in the official table: all of it, or nothing when there is a fault in it. Repeatable. */
export async function importMunicipalities(
  work: Work,
  { sheets, holdsOn }: MunicipalityFile,
): Promise<Result<ImportReport, 'not-found' | 'import-has-faults' | 'succession-refused'>> {
  const decision = mayImport(work.actor);
  if (!decision.allowed) return fail(decision.reason);
  await lockImports(work);
  const plan = planMunicipalities(sheets, await loadCountry(work), holdsOn);
  if (plan.report.faults > 0) return fail('import-has-faults');
  if (changesNothing(plan.report)) return succeed(plan.report);
  await writeRegions(work, plan.regions);
  await writeMunicipalities(work, plan);
  const followed = await writeSuccessions(work, plan.successions);
  if (!followed.ok) return followed;
  await removeUnusedRegions(work);
  await recordActivity(work, { name: 'imports.municipalities-imported', data: { ...plan.report.counts } });
  await rebuildRegistry(work);
  return succeed(plan.report);
}

async function loadCountry({ tx }: Work): Promise<KnownCountry> {
  const successions = await tx
    .select({ fromId: organisationRelations.fromId, toId: organisationRelations.toId })
    .from(organisationRelations)
    .where(eq(organisationRelations.kind, 'successor'));
  return {
    provinces: await tx.select().from(provinces),
    youthRegions: await tx.select().from(youthRegions),
    municipalities: await tx
      .select({
        code: municipalities.code,
        name: municipalities.name,
        provinceCode: municipalities.provinceCode,
        youthRegionCode: municipalities.youthRegionCode,
        validFrom: municipalities.validFrom,
        validUntil: municipalities.validUntil,
      })
      .from(municipalities),
    organisations: await tx
      .select({
        id: organisations.id,
        name: organisations.name,
        municipalityCode: organisations.municipalityCode,
      })
      .from(organisations)
      .where(and(eq(organisations.kind, 'municipality'), isNull(organisations.mergedIntoId))),
    successions: new Set(successions.map(({ fromId, toId }) => successionKey(fromId, toId))),
  };
}

/** The code of a region of ours changes where it stands; what refers to it follows (`on update cascade`). */
async function writeRegions(
  { tx }: Work,
  { recoded, added, changed }: MunicipalityPlan['regions'],
): Promise<void> {
  for (const { from, to } of recoded) {
    await tx.update(youthRegions).set(to).where(eq(youthRegions.code, from));
    // Lists of codes in a profile know no foreign key.
    await tx
      .update(registryProfiles)
      .set({
        youthRegionCodes: sql`array_replace(${registryProfiles.youthRegionCodes}, ${from}, ${to.code})`,
      })
      .where(sql`${from} = any(${registryProfiles.youthRegionCodes})`);
  }
  for (const region of changed) {
    await tx.update(youthRegions).set(region).where(eq(youthRegions.code, region.code));
  }
  if (added.length > 0) await tx.insert(youthRegions).values([...added]);
}

/** Centre points are kept: the table has none. */
async function writeMunicipalities({ tx }: Work, { added, changed, ended }: MunicipalityPlan): Promise<void> {
  for (const rows of inBatches([...added, ...changed])) {
    await tx
      .insert(municipalities)
      .values(rows)
      .onConflictDoUpdate({
        target: municipalities.code,
        set: {
          name: sql`excluded.name`,
          provinceCode: sql`excluded.province_code`,
          youthRegionCode: sql`excluded.youth_region_code`,
          validUntil: sql`excluded.valid_until`,
        },
      });
  }
  for (const { code, validUntil } of ended) {
    await tx.update(municipalities).set({ validUntil }).where(eq(municipalities.code, code));
  }
}

/** By the command of the page: the old organisation ends, and what it had with others goes on with the new one. */
async function writeSuccessions(
  work: Work,
  successions: MunicipalityPlan['successions'],
): Promise<Result<null, 'succession-refused'>> {
  const groups = new Map<string, { successorId: string; onDay: CalendarDay; predecessorIds: string[] }>();
  for (const { fromId, to, on } of successions) {
    const successorId = 'id' in to ? to.id : await findOrMake(work, to);
    const group = groups.get(`${successorId} ${on}`) ?? { successorId, onDay: on, predecessorIds: [] };
    group.predecessorIds.push(fromId);
    groups.set(`${successorId} ${on}`, group);
  }
  for (const { successorId, onDay, predecessorIds } of groups.values()) {
    const choice = { predecessorIds, onDay, relations: 'taken-over' as const };
    const recorded = await recordSuccession(work, successorId, choice);
    if (!recorded.ok) return fail('succession-refused');
  }
  return succeed(null);
}

/** Two municipalities that become one make one organisation. */
async function findOrMake(
  work: Work,
  { name, municipalityCode }: { readonly name: string; readonly municipalityCode: string },
): Promise<string> {
  const [known] = await work.tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(sql`lower(${organisations.name}) = lower(${name})`);
  if (known) return known.id;
  const [made] = await work.tx
    .insert(organisations)
    .values({ name, kind: 'municipality', municipalityCode, createdAt: work.now })
    .returning({ id: organisations.id });
  if (!made) throw new Error('an organisation was not added');
  await recordActivity(work, { name: 'organisations.organisation-added', organisationId: made.id });
  return made.id;
}

/** A region of ours that the table does not know stays as long as something refers to it. */
async function removeUnusedRegions({ tx }: Work): Promise<void> {
  await tx.execute(sql`delete from youth_regions r where r.code !~ '^JZ[0-9]{2}$'
    and exists (select from youth_regions where code ~ '^JZ[0-9]{2}$')
    and not exists (select from municipalities where youth_region_code = r.code)
    and not exists (select from organisations where youth_region_code = r.code)
    and not exists (select from review_requests where youth_region_code = r.code)
    and not exists (select from registry_profiles where r.code = any(youth_region_codes))`);
}
