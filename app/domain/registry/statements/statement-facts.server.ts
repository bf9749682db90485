import { createHash } from 'node:crypto';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { loadProfileFacts } from '../profile/profile-facts.server';
import { publicProfile } from '../profile/public-profile';
import { factsToState, type Statable, type StatementFacts } from './statement-facts';

/** What could be stated of one person today, read anew. */
export async function loadStatementFacts(work: Work, personId: string): Promise<Statable[]> {
  const [facts] = await loadProfileFacts(work, [personId]);
  return factsToState(facts && publicProfile(facts, calendarDayAt(work.now)));
}

export function hashOf({ slug, name, role, level, since, until, by }: StatementFacts): string {
  return createHash('sha256')
    .update(JSON.stringify([slug, name, role, level, since, until, by]))
    .digest('hex');
}

/** The facts a statement was issued on, if they are still what the register says. */
export function stillTrue<Facts extends StatementFacts>(
  facts: readonly Facts[],
  statement: { readonly factsHash: string },
): Facts | undefined {
  return facts.find((one) => hashOf(one) === statement.factsHash);
}
