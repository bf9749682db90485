import { and, eq, gte, isNull } from 'drizzle-orm';
import { registrationStatements } from '~/db/schema/statements';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';

/** Takes back a statement of one's own, for one that went astray for example. What has ended already is not found. */
export async function revokeStatement(work: Work, statementId: string): Promise<Result<null, 'not-found'>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  const [revoked] = await work.tx
    .update(registrationStatements)
    .set({ revokedAt: work.now, revokedReason: 'own-request' })
    .where(
      and(
        eq(registrationStatements.id, statementId),
        eq(registrationStatements.personId, personId),
        isNull(registrationStatements.revokedAt),
        gte(registrationStatements.expiresOn, calendarDayAt(work.now)),
      ),
    )
    .returning({ role: registrationStatements.role });
  if (!revoked) return fail('not-found');
  await recordActivity(work, {
    name: 'registry.statement-revoked',
    personId,
    data: { statementId, role: revoked.role, reason: 'own-request' },
  });
  return succeed(null);
}
