import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import { organisationAliases, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import type { LikelyPair } from '../people/duplicate-people.server';
import { askedLikeness } from '../people/likely-same-person';
import {
  likenessOfOrganisations,
  type OrganisationFacts,
  type OrganisationReason,
} from './likely-same-organisation';

export interface OrganisationRecord extends OrganisationFacts {
  readonly id: string;
  readonly name: string;
}

export type LikelyOrganisations = LikelyPair<OrganisationRecord, OrganisationReason>;

const mostCandidates = 3_000;

/**
 * Records that may be of one organisation, the likeliest first. Two that hang together on record, as parent or as
 * partners, are two; so are those a coordinator called different. The same number of statements however many.
 */
export async function listDuplicateOrganisations(work: Work): Promise<LikelyOrganisations[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const candidates = await work.tx.execute<{ one: string; other: string }>(sql`
    with names as (
      select id, name from organisations where merged_into_id is null
      union
      select a.organisation_id, a.alias from organisation_aliases a
      join organisations o on o.id = a.organisation_id and o.merged_into_id is null
    ), keyed as (
      select id, name, unnest(organisation_name_keys(name)) as key from names
    ), pairs as (
      select a.id as one, b.id as other, max(similarity(a.name, b.name)) as alike from keyed a
      join keyed b on b.key = a.key and a.id < b.id
      where left(a.key, 1) in ('.', '=') or similarity(a.name, b.name) >= 0.3
      group by 1, 2
      union all
      select a.id, b.id, 1 from organisations a
      join organisations b on (b.kvk = a.kvk or b.oin = a.oin) and a.id < b.id
      where a.merged_into_id is null and b.merged_into_id is null
    )
    select one, other from pairs
    where not exists (select from different_organisations d where d.one_id = one and d.other_id = other)
      and not exists (select from organisation_relations r
        where (r.from_id = one and r.to_id = other) or (r.from_id = other and r.to_id = one))
    group by one, other
    order by max(alike) desc, one, other
    limit ${mostCandidates}`);
  const records = await loadOrganisationFacts(work, [
    ...new Set(candidates.flatMap(({ one, other }) => [one, other])),
  ]);
  return candidates
    .flatMap(({ one, other }): LikelyOrganisations[] => {
      const [a, b] = [records.get(one), records.get(other)];
      if (!a || !b) return [];
      const likeness = likenessOfOrganisations(a, b);
      return likeness.score < askedLikeness ? [] : [{ one: a, other: b, ...likeness }];
    })
    .sort(
      (a, b) => b.score - a.score || a.one.id.localeCompare(b.one.id) || a.other.id.localeCompare(b.other.id),
    );
}

export interface LikelyOrganisation extends OrganisationRecord {
  readonly score: number;
  readonly reasons: readonly OrganisationReason[];
}

/** What is on record already and may be the organisation somebody is about to add. */
export async function listLikelyOrganisations(
  work: Work,
  sought: { readonly name: string; readonly kind: OrganisationKind },
): Promise<LikelyOrganisation[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const own: OrganisationFacts = {
    ...sought,
    aliases: [],
    kvk: null,
    oin: null,
    municipalityCode: null,
    provinceCode: null,
    youthRegionCode: null,
  };
  const found = await work.tx.execute<{ id: string }>(sql`
    select id from organisations
    where merged_into_id is null and organisation_name_keys(name) && organisation_name_keys(${sought.name})
    union
    select organisation_id from organisation_aliases
    where organisation_name_keys(alias) && organisation_name_keys(${sought.name})
    limit 500`);
  const records = await loadOrganisationFacts(
    work,
    found.map(({ id }) => id),
  );
  return [...records.values()]
    .map((record) => ({ ...record, ...likenessOfOrganisations(own, record) }))
    .filter(({ score }) => score >= askedLikeness)
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, 10);
}

/** Of these organisations what says whether they may be another on record; not of those that are merged. */
export async function loadOrganisationFacts(
  work: Work,
  ids: readonly string[],
): Promise<Map<string, OrganisationRecord>> {
  const wanted = ids.length === 0 ? [crypto.randomUUID()] : [...ids];
  const rows = await work.tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      kvk: organisations.kvk,
      oin: organisations.oin,
      municipalityCode: organisations.municipalityCode,
      provinceCode: organisations.provinceCode,
      youthRegionCode: organisations.youthRegionCode,
    })
    .from(organisations)
    .where(and(inArray(organisations.id, wanted), isNull(organisations.mergedIntoId)));
  const aliases = await work.tx
    .select({ id: organisationAliases.organisationId, alias: organisationAliases.alias })
    .from(organisationAliases)
    .where(inArray(organisationAliases.organisationId, wanted))
    .orderBy(asc(organisationAliases.alias));
  const aliasesOf = new Map<string, string[]>();
  for (const { id, alias } of aliases) aliasesOf.set(id, [...(aliasesOf.get(id) ?? []), alias]);
  return new Map(rows.map((row) => [row.id, { ...row, aliases: aliasesOf.get(row.id) ?? [] }]));
}
