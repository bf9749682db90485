import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { personRoles } from '~/db/schema/accounts';

/** Whether somebody is a reviewer or a supervisor now: without either role nobody can open an invitation. */
export function doesReviews(personId: SQLWrapper): SQL<boolean> {
  return sql`exists (select from ${personRoles} as held where held.person_id = ${personId}
    and held.role in ('reviewer', 'supervisor') and held.ended_at is null)`;
}
