import { and, eq, isNull } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { personRoles } from '~/db/schema/accounts';
import { accreditations } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { indexPerson } from '../search/index-registry.server';
import type { NewAccreditation } from './inputs';

type Refusal = 'not-found' | 'role-first' | 'accreditation-overlaps';

/**
 * Records that the network accredited somebody for a role they hold, and brings the public register up to date.
 * Refused as `accreditation-overlaps` while another one for that role holds, unless that was withdrawn.
 */
export async function issueAccreditation(
  work: Work,
  personId: string,
  accreditation: NewAccreditation,
): Promise<Result<null, Refusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const { role, level } = accreditation;
  const [held] = await work.tx
    .select({ id: personRoles.id })
    .from(personRoles)
    .where(and(eq(personRoles.personId, personId), eq(personRoles.role, role), isNull(personRoles.endedAt)));
  if (!held) return fail('role-first', { role: 'role-first' });
  await refusedBy({ accreditations_no_overlap: 'accreditation-overlaps' }, () =>
    work.tx.insert(accreditations).values({ personId, ...accreditation }),
  );
  await recordActivity(work, {
    name: 'registry.accreditation-issued',
    personId,
    data: { role, level },
  });
  await indexPerson(work, personId);
  return succeed(null);
}
