import type { Transaction } from '~/db/client.server';
import { registrationStatements } from '~/db/schema/statements';
import { actorSettings } from '~/db/with-actor.server';
import { addDays } from '~/domain/kernel/calendar-day';
import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import { issueStatement } from '~/domain/registry/statements/issue-statement.server';
import { revokeStatement } from '~/domain/registry/statements/revoke-statement.server';
import { chanceFor } from './chance';
import type { MemberSeed } from './member';
import type { World } from './world';

/** As many as the sign-in page offers of each. */
const holders = { reviewer: 3, supervisor: 2 } as const;

/**
 * Statements of registration of the people one becomes with a click: each has one that stands, the first reviewer
 * also one that ran out and one taken back. Runs after the register was written, under the role of the portal.
 */
export async function issueStatements(tx: Transaction, world: World, now: Date): Promise<void> {
  for (const role of ['reviewer', 'supervisor'] as const) {
    const offered = [...world.members]
      .filter(({ person }) => person.roles.includes(role))
      .sort((a, b) => order(a).localeCompare(order(b)))
      .slice(0, holders[role]);
    for (const [at, { person }] of offered.entries()) {
      const actor = { kind: 'person' as const, personId: person.id, roles: person.roles };
      const work = { tx, actor, now };
      await tx.execute(actorSettings(actor));
      const issued = await issueStatement(work, role);
      if (at > 0 || role !== 'reviewer' || !issued.ok) continue;
      await revokeStatement(work, issued.value.statementId);
      await issueStatement(work, role);
      await tx.insert(registrationStatements).values(ranOut(person.id, role, world.today));
    }
  }
}

function order({ person }: MemberSeed): string {
  return `${person.createdAt.toISOString()} ${person.name}`;
}

function ranOut(personId: string, role: AccreditedRole, today: string) {
  return {
    id: chanceFor(`statement ${personId}`).id(),
    personId,
    role,
    factsHash: 'd'.repeat(64),
    issuedOn: addDays(today, -200),
    expiresOn: addDays(today, -110),
  };
}
