import { and, inArray, isNull, sql } from 'drizzle-orm';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { loadAliases } from '../../organisations/names/load-aliases.server';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import { type LikelyPair, likeliest, likelyPairs } from '../likely-pair';
import type { Likeness } from '../people/likely-same-person';
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

/** A part of a name that so many share tells nothing apart, such as that of a whole chain of schools. */
const mostOfOneKey = 40;

/**
 * Records that may be of one organisation, the likeliest first. Two that hang together on record, as parent or as
 * partners, are two; so are those a coordinator called different. The same number of statements however many.
 */
export async function listDuplicateOrganisations(work: Work): Promise<LikelyOrganisations[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const candidates = await work.tx.execute<{ one: string; other: string }>(sql`
    with names as (
      select id, name_keys as keys from organisations where merged_into_id is null
      union all
      select a.organisation_id, a.alias_keys from organisation_aliases a
      join organisations o on o.id = a.organisation_id and o.merged_into_id is null
    ), holders as (
      select array_agg(distinct id) as ids, left(key, 1) in ('.', '=') as is_strong
      from names, unnest(keys) as key
      group by key having count(distinct id) between 2 and ${mostOfOneKey}
      union all
      select array_agg(id), true from organisations where merged_into_id is null and kvk is not null
      group by kvk having count(*) > 1
      union all
      select array_agg(id), true from organisations where merged_into_id is null and oin is not null
      group by oin having count(*) > 1
    ), pairs as (
      select one, other, bool_or(is_strong) as is_strong, count(*) as shared
      from holders, unnest(ids) as one, unnest(ids) as other
      where one < other
      group by one, other
    )
    select one, other from pairs
    join organisations p on p.id = one
    join organisations q on q.id = other
    where (is_strong or shared > 1 or similarity(p.name, q.name) >= 0.3)
      and not exists (select from different_organisations d where d.one_id = one and d.other_id = other)
      and not exists (select from organisation_relations r
        where (r.from_id = one and r.to_id = other) or (r.from_id = other and r.to_id = one))
    order by is_strong desc, similarity(p.name, q.name) desc, one, other
    limit ${mostCandidates}`);
  const records = await loadOrganisationFacts(work, [
    ...new Set(candidates.flatMap(({ one, other }) => [one, other])),
  ]);
  return likelyPairs(candidates, records, likenessOfOrganisations);
}

export type LikelyOrganisation = OrganisationRecord & Likeness<OrganisationReason>;

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
    where merged_into_id is null and name_keys && organisation_name_keys(${sought.name})
    union
    select organisation_id from organisation_aliases
    where alias_keys && organisation_name_keys(${sought.name})
    limit 500`);
  const records = await loadOrganisationFacts(
    work,
    found.map(({ id }) => id),
  );
  return likeliest(records.values(), (record) => likenessOfOrganisations(own, record));
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
  const aliasesOf = await loadAliases(work, wanted);
  return new Map(rows.map((row) => [row.id, { ...row, aliases: aliasesOf(row.id) }]));
}
