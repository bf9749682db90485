import { and, eq, inArray, isNull } from 'drizzle-orm';
import { people, personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { editorRoles } from './resource-words';

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
