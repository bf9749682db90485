import { asc, eq, ilike, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  affiliations,
  organisationAliases,
  organisationRelations,
  organisations,
  provinces,
} from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import type {
  KnownOrganisation,
  ListedRelation,
  OrganisationChoice,
  OrganisationList,
} from './listed-organisation';

const perPage = 30;

/** Known organisations by name or by a name people write for them. */
export async function listOrganisations(
  work: Work,
  { text, page }: { readonly text: string; readonly page: number },
): Promise<OrganisationList> {
  if (!hasRole(work.actor, 'coordinator')) return { rows: [], total: 0, pages: 1 };
  const condition = named(text);
  const rows = await work.tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      province: provinces.name,
      parentKnown: organisations.parentKnown,
      people: sql<number>`(select count(distinct ${affiliations.personId})::int from ${affiliations}
        where ${affiliations.organisationId} = ${organisations.id})`,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(organisations)
    .leftJoin(provinces, eq(provinces.code, organisations.provinceCode))
    .where(condition)
    .orderBy(asc(sql`lower(${organisations.name})`))
    .limit(perPage)
    .offset((page - 1) * perPage);
  const total = rows[0]?.total ?? 0;
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

function named(text: string): SQL | undefined {
  if (text === '') return undefined;
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return or(
    ilike(organisations.name, pattern),
    sql`exists (select from ${organisationAliases}
      where ${organisationAliases.organisationId} = ${organisations.id}
        and ${ilike(organisationAliases.alias, pattern)})`,
  );
}

/** One organisation with the names people write for it and what it belongs to, over time. */
export async function findOrganisation(work: Work, id: string): Promise<KnownOrganisation | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      province: provinces.name,
      kvk: organisations.kvk,
      oin: organisations.oin,
      parentKnown: organisations.parentKnown,
    })
    .from(organisations)
    .leftJoin(provinces, eq(provinces.code, organisations.provinceCode))
    .where(eq(organisations.id, id));
  if (!row) return null;
  const aliases = await work.tx
    .select({ alias: organisationAliases.alias })
    .from(organisationAliases)
    .where(eq(organisationAliases.organisationId, id))
    .orderBy(asc(organisationAliases.alias));
  return { ...row, aliases: aliases.map(({ alias }) => alias), relations: await relationsOf(work, id) };
}

async function relationsOf(work: Work, id: string): Promise<ListedRelation[]> {
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
    .where(or(eq(organisationRelations.fromId, id), eq(organisationRelations.toId, id)))
    .orderBy(asc(organisationRelations.validFrom), asc(organisationRelations.id));
}

/** Every organisation by name to choose from, except the one that the choice is about. */
export async function listOrganisationChoices(work: Work, except?: string): Promise<OrganisationChoice[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(except === undefined ? undefined : ne(organisations.id, except))
    .orderBy(asc(sql`lower(${organisations.name})`))
    .limit(2_000);
}
