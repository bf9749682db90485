import { and, eq, gte, inArray, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { registrationStatements } from '~/db/schema/statements';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import type { PublicProfile } from '../profile/public-profile';
import type { RevocationReason } from './revocation-reason';
import { factsToState } from './statement-facts';
import { stillTrue } from './statement-facts.server';

interface Outdated {
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly reason: RevocationReason;
}

/**
 * Revokes what is not true any more, in the transaction that made it untrue, whoever did that. `profiles` is what
 * the public sees from now on of these people, or of everybody.
 */
export async function revokeOutdatedStatements(
  work: Work,
  profiles: readonly PublicProfile[],
  personIds?: readonly string[],
): Promise<void> {
  const outdated = await asSystem(work, 'statements', async (system) => {
    const found = await findOutdated(system, profiles, personIds);
    for (const { id, reason } of found) {
      await system.tx
        .update(registrationStatements)
        .set({ revokedAt: work.now, revokedReason: reason })
        .where(eq(registrationStatements.id, id));
    }
    return found;
  });
  for (const { id, personId, role, reason } of outdated) {
    await recordActivity(work, {
      name: 'registry.statement-revoked',
      personId,
      data: { statementId: id, role, reason },
    });
  }
}

async function findOutdated(
  work: Work,
  profiles: readonly PublicProfile[],
  personIds?: readonly string[],
): Promise<Outdated[]> {
  const standing = await work.tx
    .select({
      id: registrationStatements.id,
      personId: registrationStatements.personId,
      role: registrationStatements.role,
      factsHash: registrationStatements.factsHash,
    })
    .from(registrationStatements)
    .where(
      and(
        isNull(registrationStatements.revokedAt),
        gte(registrationStatements.expiresOn, calendarDayAt(work.now)),
        personIds && inArray(registrationStatements.personId, [...personIds]),
      ),
    );
  const profileOf = new Map(profiles.map((profile) => [profile.personId, profile]));
  return standing.flatMap(({ id, personId, role, factsHash }) => {
    const facts = factsToState(profileOf.get(personId ?? ''));
    if (!personId || stillTrue(facts, { factsHash })) return [];
    const reason: RevocationReason =
      facts.length === 0
        ? 'not-listed'
        : facts.some((one) => one.role === role)
          ? 'changed'
          : 'accreditation-ended';
    return [{ id, personId, role, reason }];
  });
}
