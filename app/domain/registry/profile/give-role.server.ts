import type { Work } from '~/db/with-actor.server';
import { assignRole } from '../../accounts/assign-role.server';
import type { Role } from '../../accounts/role';
import type { Result } from '../../kernel/result';
import { accreditedRoles } from '../accreditation/accreditation-status';
import { indexPerson } from '../search/index-registry.server';
import { openProfile } from './open-profile.server';

/** A coordinator gives somebody a role; a reviewer or supervisor gets a profile to fill in along with it. */
export async function giveRole(
  work: Work,
  { personId, role }: { readonly personId: string; readonly role: Role },
): Promise<Result<null, 'not-found'>> {
  const granted = await assignRole(work, { personId, role });
  const needsProfile = accreditedRoles.some((accredited) => accredited === role);
  if (!granted.ok || !needsProfile) return granted;
  const opened = await openProfile(work, personId);
  if (opened.ok) await indexPerson(work, personId);
  return opened;
}
