import { and, asc, eq, exists, ilike, inArray, ne, or, sql } from 'drizzle-orm';
import { containing } from '~/db/like-pattern';
import { people, personRoles } from '~/db/schema/accounts';
import { affiliations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { strippedName } from '../../accounts/strip-people.server';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

const most = 8;

/** People whose ties could be judged, by part of their name: who is or was a member, or has a tie on record. */
export async function listPeopleToJudge(work: Work, text: string): Promise<NamedPerson[]> {
  if (!hasRole(work.actor, 'coordinator') || text === '') return [];
  const pattern = containing(text);
  return work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(ilike(people.name, pattern), isJudged(work)))
    .orderBy(asc(sql`lower(${people.name})`), people.id)
    .limit(most);
}

export async function findPersonToJudge(work: Work, personId: string): Promise<NamedPerson | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.id, personId), isJudged(work)));
  return row ?? null;
}

function isJudged(work: Work) {
  const one = { one: sql`1` };
  const held = work.tx
    .select(one)
    .from(personRoles)
    .where(and(eq(personRoles.personId, people.id), inArray(personRoles.role, ['reviewer', 'supervisor'])));
  const tied = work.tx.select(one).from(affiliations).where(eq(affiliations.personId, people.id));
  return and(ne(people.name, strippedName), or(exists(held), exists(tied)));
}
