import { and, eq, isNull } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import { registryEntries } from '~/db/schema/registry-search';
import { registrationStatements } from '~/db/schema/statements';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { AccreditedRole } from '../accreditation/accreditation-status';
import { hashOf, loadStatementFacts } from './statement-facts.server';
import { lastDayOfStatement } from './statement-period';

/**
 * Issues a statement of registration to the person themselves, for a role in which the public finds them. Asking
 * again on the same day gives the same one.
 */
export async function issueStatement(
  work: Work,
  role: AccreditedRole,
): Promise<Result<{ statementId: string }, 'not-found' | 'not-listed'>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  // Whoever takes the entry away waits for us, or we for them: then there is none any more.
  const [entry] = await work.tx
    .select({ personId: registryEntries.personId })
    .from(registryEntries)
    .where(eq(registryEntries.personId, personId))
    .for('share');
  const facts = (await loadStatementFacts(work, personId)).find((one) => one.role === role);
  if (!entry || !facts) return fail('not-listed');
  const today = calendarDayAt(work.now);
  const [issued] = await work.tx
    .insert(registrationStatements)
    .values({
      personId,
      role,
      factsHash: hashOf(facts),
      issuedOn: today,
      expiresOn: lastDayOfStatement(today, config().statements.validDays, facts.shownUntil),
    })
    .onConflictDoNothing()
    .returning({ id: registrationStatements.id });
  if (!issued) return succeed({ statementId: await idOfToday(work, personId, role, today) });
  await recordActivity(work, {
    name: 'registry.statement-issued',
    personId,
    data: { statementId: issued.id, role },
  });
  return succeed({ statementId: issued.id });
}

async function idOfToday(work: Work, personId: string, role: AccreditedRole, today: string): Promise<string> {
  const [row] = await work.tx
    .select({ id: registrationStatements.id })
    .from(registrationStatements)
    .where(
      and(
        eq(registrationStatements.personId, personId),
        eq(registrationStatements.role, role),
        eq(registrationStatements.issuedOn, today),
        isNull(registrationStatements.revokedAt),
      ),
    );
  if (!row) throw new Error('a statement was neither issued nor there');
  return row.id;
}
