import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { personRoles } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { issueStatement } from '~/domain/registry/statements/issue-statement.server';

/** A statement that stands, of somebody who is listed from now on. */
export async function makeStatement(personId: string): Promise<string> {
  await database()
    .update(registryProfiles)
    .set({ isListed: true })
    .where(eq(registryProfiles.personId, personId));
  await withActor({ kind: 'system', job: 'test' }, (work) => indexPerson(work, personId));
  const rows = await database()
    .select({ role: personRoles.role })
    .from(personRoles)
    .where(eq(personRoles.personId, personId));
  const roles = rows.map(({ role }) => role);
  const role: AccreditedRole = roles.includes('reviewer') ? 'reviewer' : 'supervisor';
  const issued = await withActor({ kind: 'person', personId, roles }, (work) => issueStatement(work, role));
  if (!issued.ok) throw new Error(issued.reason);
  return issued.value.statementId;
}
