import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  affiliations,
  municipalities,
  organisationAliases,
  organisationRelations,
  organisations,
  provinces,
  youthRegions,
} from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import { calendarDayAt } from '../kernel/calendar-day';
import type { KnownOrganisation, ListedRelation, OrganisationChoice } from './listed-organisation';

/** One organisation with the names people write for it and what it belongs to, over time. */
export async function findOrganisation(work: Work, id: string): Promise<KnownOrganisation | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      municipalityCode: organisations.municipalityCode,
      municipality: municipalities.name,
      province: provinces.name,
      youthRegion: youthRegions.name,
      latitude: municipalities.latitude,
      longitude: municipalities.longitude,
      kvk: organisations.kvk,
      oin: organisations.oin,
      validFrom: organisations.validFrom,
      validUntil: organisations.validUntil,
      parentKnown: organisations.parentKnown,
      people: sql<number>`(select count(distinct ${affiliations.personId})::int from ${affiliations}
        where ${affiliations.organisationId} = ${organisations.id})`,
    })
    .from(organisations)
    .leftJoin(municipalities, eq(municipalities.code, organisations.municipalityCode))
    .leftJoin(provinces, eq(provinces.code, organisations.provinceCode))
    .leftJoin(youthRegions, eq(youthRegions.code, organisations.youthRegionCode))
    .where(and(eq(organisations.id, id), isNull(organisations.mergedIntoId)));
  if (!row) return null;
  const { latitude, longitude, ...facts } = row;
  const centre = latitude === null || longitude === null ? null : { latitude, longitude };
  const aliases = await work.tx
    .select({
      alias: organisationAliases.alias,
      kind: organisationAliases.kind,
      usedUntil: organisationAliases.usedUntil,
    })
    .from(organisationAliases)
    .where(eq(organisationAliases.organisationId, id))
    .orderBy(asc(organisationAliases.kind), asc(organisationAliases.alias));
  return { ...facts, centre, aliases, relations: await relationsOf(work, id) };
}

/** One relation, seen from either end. */
export async function findRelation(
  work: Work,
  organisationId: string,
  relationId: string,
): Promise<ListedRelation | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [relation] = await relationsOf(work, organisationId, relationId);
  return relation ?? null;
}

async function relationsOf(work: Work, id: string, relationId?: string): Promise<ListedRelation[]> {
  const from = alias(organisations, 'from_organisation');
  const to = alias(organisations, 'to_organisation');
  return work.tx
    .select({
      id: organisationRelations.id,
      kind: organisationRelations.kind,
      from: { id: from.id, name: from.name },
      to: { id: to.id, name: to.name },
      validFrom: organisationRelations.validFrom,
      validUntil: organisationRelations.validUntil,
    })
    .from(organisationRelations)
    .innerJoin(from, eq(from.id, organisationRelations.fromId))
    .innerJoin(to, eq(to.id, organisationRelations.toId))
    .where(
      and(
        or(eq(organisationRelations.fromId, id), eq(organisationRelations.toId, id)),
        relationId === undefined ? undefined : eq(organisationRelations.id, relationId),
      ),
    )
    .orderBy(asc(organisationRelations.validFrom), asc(organisationRelations.id));
}

/** Every organisation by name to choose from, except the one that the choice is about. */
export async function listOrganisationChoices(work: Work, except?: string): Promise<OrganisationChoice[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      and(
        isNull(organisations.mergedIntoId),
        except === undefined ? undefined : ne(organisations.id, except),
      ),
    )
    .orderBy(asc(sql`lower(${organisations.name})`))
    .limit(2_000);
}

/** Municipalities of the table that still exist, or did when this organisation was linked to one. */
export async function listMunicipalityChoices(work: Work, linked: string | null) {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const { code, name, provinceCode, validUntil } = municipalities;
  return work.tx
    .select({ code, name, province: provinces.name })
    .from(municipalities)
    .innerJoin(provinces, eq(provinces.code, provinceCode))
    .where(or(sql`coalesce(${validUntil}, 'infinity') >= ${calendarDayAt(work.now)}`, eq(code, linked ?? '')))
    .orderBy(asc(provinces.name), asc(name));
}

export async function listProvinces(work: Work) {
  return work.tx
    .select({ code: provinces.code, name: provinces.name })
    .from(provinces)
    .orderBy(asc(provinces.name));
}
