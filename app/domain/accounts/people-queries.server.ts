import { and, asc, count, eq, exists, ilike, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { containing } from '~/db/like-pattern';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from './actor';
import { type PeopleSearch, peoplePerPage } from './people-search';
import type { Role } from './role';
import { strippedName } from './strip-people.server';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  /** Where mail goes; empty for somebody without an address. */
  readonly address: string;
  readonly roles: readonly Role[];
  readonly isDeactivated: boolean;
}

export interface PeopleList {
  readonly rows: readonly PersonRow[];
  readonly total: number;
  readonly pages: number;
}

/** Everybody with an account, by name; not those of whom nothing is left. Nothing for anybody but the coordinator. */
export async function listPeople(work: Work, search: PeopleSearch): Promise<PeopleList> {
  if (!hasRole(work.actor, 'coordinator')) return { rows: [], total: 0, pages: 1 };
  const wanted = and(...conditions(work, search));
  const [counted] = await work.tx.select({ total: count() }).from(people).where(wanted);
  const total = counted?.total ?? 0;
  const rows = await work.tx
    .select({
      id: people.id,
      name: people.name,
      address: personEmails.address,
      roles: sql<Role[]>`array(${work.tx
        .select({ role: personRoles.role })
        .from(personRoles)
        .where(and(eq(personRoles.personId, people.id), isNull(personRoles.endedAt)))
        .orderBy(asc(personRoles.grantedAt), asc(personRoles.role))})`,
      deactivatedAt: people.deactivatedAt,
    })
    .from(people)
    .leftJoin(personEmails, and(eq(personEmails.personId, people.id), personEmails.isPrimary))
    .where(wanted)
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
    .limit(peoplePerPage)
    .offset((search.page - 1) * peoplePerPage);
  return {
    rows: rows.map(({ deactivatedAt, address, ...row }) => ({
      ...row,
      address: address ?? '',
      isDeactivated: deactivatedAt !== null,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / peoplePerPage)),
  };
}

function conditions(work: Work, { text, role }: PeopleSearch): SQL[] {
  const found: (SQL | undefined)[] = [ne(people.name, strippedName)];
  if (text) {
    const pattern = containing(text);
    const byAddress = work.tx
      .select({ one: sql`1` })
      .from(personEmails)
      .where(and(eq(personEmails.personId, people.id), ilike(personEmails.address, pattern)));
    found.push(or(ilike(people.name, pattern), exists(byAddress)));
  }
  if (role) {
    const holds = work.tx
      .select({ one: sql`1` })
      .from(personRoles)
      .where(
        and(eq(personRoles.personId, people.id), eq(personRoles.role, role), isNull(personRoles.endedAt)),
      );
    found.push(exists(holds));
  }
  return found.filter((condition) => condition !== undefined);
}
