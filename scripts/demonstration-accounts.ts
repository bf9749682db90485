import { sql } from 'drizzle-orm';
import { withActor } from '~/db/with-actor.server';
import { roles } from '~/domain/accounts/role';

interface DemonstrationAccount extends Record<string, unknown> {
  readonly role: string;
  readonly name: string;
  readonly address: string;
}

/** One demonstration person per role, to sign in as. */
export async function demonstrationAccounts(): Promise<DemonstrationAccount[]> {
  const accounts = await withActor({ kind: 'system', job: 'demonstration' }, ({ tx }) =>
    tx.execute<DemonstrationAccount>(sql`
      select distinct on (r.role) r.role, p.name, e.address
      from people p
      join person_roles r on r.person_id = p.id and r.ended_at is null
      join person_emails e on e.person_id = p.id and e.is_primary
      where p.is_demonstration and p.deactivated_at is null
      order by r.role, p.created_at, p.id`),
  );
  return roles.flatMap((role) => accounts.filter((account) => account.role === role));
}
