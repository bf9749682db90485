import { and, asc, eq, isNull } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import { people, personRoles } from '~/db/schema/accounts';
import { portalFacts } from '~/db/schema/content';
import type { Work } from '~/db/with-actor.server';
import { type Role, roles } from './role';

/** How many people of each role the sign-in page offers. */
const offered: Readonly<Record<Role, number>> = {
  coordinator: 2,
  treasurer: 1,
  reviewer: 3,
  supervisor: 2,
  requester: 2,
};

export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
}

export interface DemonstrationGroup {
  readonly role: Role;
  readonly people: readonly DemonstrationPerson[];
}

/** People of the demonstration world to become with one click; nobody where real people are at work. */
export async function listDemonstrationPeople(work: Work): Promise<DemonstrationGroup[]> {
  if (!(await isDemonstration(work))) return [];
  const rows = await work.tx
    .select({ id: people.id, name: people.name, role: personRoles.role })
    .from(people)
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), isNull(personRoles.endedAt)))
    .where(and(people.isDemonstration, isNull(people.deactivatedAt)))
    .orderBy(asc(people.createdAt), asc(people.name), asc(people.id));
  return roles
    .map((role) => ({
      role,
      people: rows
        .filter((row) => row.role === role)
        .slice(0, offered[role])
        .map(({ id, name }) => ({ id, name })),
    }))
    .filter((group) => group.people.length > 0);
}

/** Somebody of the demonstration world, where it exists. */
export async function findDemonstrationPerson(work: Work, personId: string): Promise<string | null> {
  if (!(await isDemonstration(work))) return null;
  const [found] = await work.tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), people.isDemonstration, isNull(people.deactivatedAt)));
  return found?.id ?? null;
}

/** Both the process and the database must say so: a demonstration in production would let anybody in. */
export async function isDemonstration(work: Work): Promise<boolean> {
  if (!config().demonstrationAllowed) return false;
  const [fact] = await work.tx
    .select({ value: portalFacts.value })
    .from(portalFacts)
    .where(eq(portalFacts.key, 'demonstration'));
  return fact !== undefined;
}
