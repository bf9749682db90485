import { desc, eq, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { affiliations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { TiedPerson } from './tied-person';

interface TiedPeople {
  readonly rows: readonly TiedPerson[];
  readonly total: number;
  readonly pages: number;
}

const perPage = 30;

/** Who is or was tied to an organisation, the running ties first. For the coordinator alone. */
export async function listTiedPeople(work: Work, organisationId: string, page: number): Promise<TiedPeople> {
  if (!hasRole(work.actor, 'coordinator')) return { rows: [], total: 0, pages: 1 };
  const rows = await work.tx
    .select({
      id: affiliations.id,
      personId: people.id,
      name: people.name,
      kind: affiliations.kind,
      functionTitle: affiliations.functionTitle,
      startsOn: affiliations.startsOn,
      endsOn: affiliations.endsOn,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(affiliations)
    .innerJoin(people, eq(people.id, affiliations.personId))
    .where(eq(affiliations.organisationId, organisationId))
    .orderBy(sql`${affiliations.endsOn} desc nulls first`, desc(affiliations.startsOn), affiliations.id)
    .limit(perPage)
    .offset((page - 1) * perPage);
  const total = rows[0]?.total ?? 0;
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}
