import { and, eq } from 'drizzle-orm';
import { affiliations } from '~/db/schema/organisations';
import { affiliationReports } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';

export interface OwnTie {
  readonly tie: typeof affiliations.$inferSelect;
  /** What its person reported of it before and nobody approved yet. */
  readonly report: typeof affiliationReports.$inferSelect | null;
}

/** A tie of whoever asks, kept from changing until this transaction ends; somebody else's is not found. */
export async function openOwnTie(work: Work, affiliationId: string): Promise<Result<OwnTie, 'not-found'>> {
  const personId = personIdOf(work.actor);
  if (personId === null || !mayChangeProfile(work.actor, personId).allowed) return fail('not-found');
  const [tie] = await work.tx
    .select()
    .from(affiliations)
    .where(and(eq(affiliations.id, affiliationId), eq(affiliations.personId, personId)))
    .for('update');
  if (!tie) return fail('not-found');
  const [report] = await work.tx
    .select()
    .from(affiliationReports)
    .where(eq(affiliationReports.affiliationId, affiliationId))
    .for('update');
  return succeed({ tie, report: report ?? null });
}
