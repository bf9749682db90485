import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { people, personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { editorRoles } from './resource-words';

export interface Editor {
  readonly id: string;
  readonly name: string;
}

/** Everybody who may look after a resource now. */
export async function listEditors({ tx }: Work): Promise<Editor[]> {
  return tx
    .selectDistinct({ id: people.id, name: people.name })
    .from(personRoles)
    .innerJoin(people, eq(people.id, personRoles.personId))
    .where(holdsRole())
    .orderBy(asc(people.name), asc(people.id));
}

/** Whether somebody may look after a resource now. */
export async function isEditor({ tx }: Work, personId: string): Promise<boolean> {
  const found = await tx
    .select({ id: people.id })
    .from(personRoles)
    .innerJoin(people, eq(people.id, personRoles.personId))
    .where(and(holdsRole(), eq(people.id, personId)))
    .limit(1);
  return found.length > 0;
}

function holdsRole() {
  return and(
    inArray(personRoles.role, [...editorRoles]),
    isNull(personRoles.endedAt),
    isNull(people.deactivatedAt),
  );
}
