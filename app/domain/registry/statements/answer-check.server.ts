import { eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { registrationStatements } from '~/db/schema/statements';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { checkStatement } from './check-statement';
import type { GivenStatement } from './given-statement';
import { publicKeys, statementIssuer } from './signing-keys.server';
import { claimsOf, daysOf, type StatementClaims } from './statement-claims';
import { loadStatementFacts, stillTrue } from './statement-facts.server';
import { standingOf } from './statement-queries.server';

export type StatementAnswer =
  | { readonly verdict: 'valid'; readonly claims: StatementClaims }
  | { readonly verdict: 'expired'; readonly expiredOn: CalendarDay }
  | { readonly verdict: 'revoked'; readonly revokedOn: CalendarDay | null }
  | { readonly verdict: 'not-yet-valid' | 'unreadable' | 'not-ours' | 'tampered' | 'unknown' };

/**
 * Whether a statement stands now, for whoever holds it. What it says is told only while it is true: of somebody who
 * left the register the portal tells nobody anything.
 */
export async function answerCheck(work: Work, given: GivenStatement): Promise<StatementAnswer> {
  if (given.kind === 'id') return answerFromBook(work, given.id);
  const checked = await checkStatement(given.compact, {
    keys: await publicKeys(),
    issuer: statementIssuer(),
    now: work.now,
  });
  if (!('claims' in checked)) return checked;
  if (checked.verdict === 'not-yet-valid') return { verdict: 'not-yet-valid' };
  const inBook = await answerFromBook(work, checked.claims.jti);
  if (inBook.verdict === 'revoked' || inBook.verdict === 'unknown') return inBook;
  if (checked.verdict === 'expired') {
    return { verdict: 'expired', expiredOn: daysOf(checked.claims).expiresOn };
  }
  return inBook.verdict === 'valid' ? { verdict: 'valid', claims: checked.claims } : inBook;
}

/** The portal answers as itself: who asked for a statement is not for whoever checks it. */
async function answerFromBook(work: Work, id: string): Promise<StatementAnswer> {
  return asSystem(work, 'statements', async (system) => {
    const [row] = await system.tx
      .select()
      .from(registrationStatements)
      .where(eq(registrationStatements.id, id));
    if (!row) return { verdict: 'unknown' };
    const facts = row.personId && stillTrue(await loadStatementFacts(system, row.personId), row);
    const standing = standingOf(row, Boolean(facts), calendarDayAt(work.now));
    if (standing === 'expired') return { verdict: 'expired', expiredOn: row.expiresOn };
    if (standing === 'revoked' || !facts) {
      return { verdict: 'revoked', revokedOn: row.revokedAt && calendarDayAt(row.revokedAt) };
    }
    return { verdict: 'valid', claims: claimsOf(statementIssuer(), row, facts) };
  });
}
