import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { affiliations, organisations, provinces } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import { calendarDayAt } from '../kernel/calendar-day';
import type { OrganisationList } from './listed-organisation';
import { listKnownOrganisations } from './names/known-organisations.server';
import { searchOrganisationNames } from './names/organisation-name';
import type { Attention, OrganisationSearch } from './organisation-search';

const perPage = 30;

/**
 * Known organisations by name. A typed name is looked for as matching recognises names, so that what the list finds is
 * what a requester may have meant.
 */
export async function listOrganisations(
  work: Work,
  { text, kind, provinceCode, attention, page }: OrganisationSearch,
): Promise<OrganisationList> {
  if (!hasRole(work.actor, 'coordinator')) return { rows: [], total: 0, pages: 1 };
  const rows = await work.tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      province: provinces.name,
      parentKnown: organisations.parentKnown,
      validUntil: organisations.validUntil,
      people: sql<number>`(select count(distinct ${affiliations.personId})::int from ${affiliations}
        where ${affiliations.organisationId} = ${organisations.id})`,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(organisations)
    .leftJoin(provinces, eq(provinces.code, organisations.provinceCode))
    .where(
      and(
        isNull(organisations.mergedIntoId),
        text === '' ? undefined : inArray(organisations.id, await named(work, text)),
        kind && eq(organisations.kind, kind),
        provinceCode ? eq(organisations.provinceCode, provinceCode) : undefined,
        attention && asksAttention(work)[attention],
      ),
    )
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

async function named(work: Work, text: string): Promise<string[]> {
  return searchOrganisationNames(text, await listKnownOrganisations(work));
}

/** Of how many organisations something should be looked up. */
export async function countAttentions(work: Work): Promise<Readonly<Record<Attention, number>>> {
  const conditions = asksAttention(work);
  const count = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const [found] = await work.tx
    .select({
      'group-unknown': count(conditions['group-unknown']),
      'no-municipality': count(conditions['no-municipality']),
      'no-place': count(conditions['no-place']),
    })
    .from(organisations)
    .where(isNull(organisations.mergedIntoId));
  return found ?? { 'group-unknown': 0, 'no-municipality': 0, 'no-place': 0 };
}

/** An organisation that is over asks nothing but to know its group: ties with it still count. */
function asksAttention({ now }: Work): Readonly<Record<Attention, SQL>> {
  const { kind, municipalityCode, provinceCode, parentKnown, validUntil } = organisations;
  const exists = sql`coalesce(${validUntil}, 'infinity') >= ${calendarDayAt(now)}`;
  return {
    'group-unknown': sql`not ${parentKnown}`,
    'no-municipality': sql`${kind} = 'municipality' and ${isNull(municipalityCode)} and ${exists}`,
    'no-place': sql`${isNull(provinceCode)} and ${exists}`,
  };
}
