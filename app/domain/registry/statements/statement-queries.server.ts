import { and, desc, eq } from 'drizzle-orm';
import { registrationStatements } from '~/db/schema/statements';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { AccreditedRole } from '../accreditation/accreditation-status';
import type { RevocationReason } from './revocation-reason';
import { sign, statementIssuer } from './signing-keys.server';
import { claimsOf, type StatementClaims, statementType } from './statement-claims';
import type { Statable } from './statement-facts';
import { loadStatementFacts, stillTrue } from './statement-facts.server';

const mostListed = 20;

export type StatementStanding = 'valid' | 'expired' | 'revoked';

export interface OwnStatement {
  readonly id: string;
  readonly role: AccreditedRole;
  readonly issuedOn: CalendarDay;
  readonly expiresOn: CalendarDay;
  readonly standing: StatementStanding;
  readonly revokedOn: CalendarDay | null;
  readonly reason: RevocationReason | null;
}

export interface OwnStatements {
  /** Whether the public finds this person today. */
  readonly isListed: boolean;
  /** What can still be stated today: a second statement of one day for one role would be the same. */
  readonly facts: readonly Statable[];
  /** The last ones, newest first. */
  readonly statements: readonly OwnStatement[];
}

export async function listOwnStatements(work: Work): Promise<OwnStatements> {
  const personId = personIdOf(work.actor);
  if (personId === null) return { isListed: false, facts: [], statements: [] };
  const today = calendarDayAt(work.now);
  const facts = await loadStatementFacts(work, personId);
  const rows = await work.tx
    .select()
    .from(registrationStatements)
    .where(eq(registrationStatements.personId, personId))
    .orderBy(desc(registrationStatements.issuedOn), desc(registrationStatements.id))
    .limit(mostListed);
  const statements = rows.map(({ id, role, issuedOn, expiresOn, revokedAt, revokedReason, factsHash }) => ({
    id,
    role,
    issuedOn,
    expiresOn,
    standing: standingOf({ expiresOn, revokedAt }, Boolean(stillTrue(facts, { factsHash })), today),
    revokedOn: revokedAt && calendarDayAt(revokedAt),
    reason: revokedReason,
  }));
  const isStated = (role: AccreditedRole) =>
    statements.some((one) => one.role === role && one.issuedOn === today && one.standing === 'valid');
  return {
    isListed: facts.length > 0,
    facts: facts.filter(({ role }) => !isStated(role)),
    statements,
  };
}

/** Revoked goes before expired: whoever looks must not think that only its days ran out. */
export function standingOf(
  { expiresOn, revokedAt }: { readonly expiresOn: CalendarDay; readonly revokedAt: Date | null },
  isTrue: boolean,
  today: CalendarDay,
): StatementStanding {
  if (revokedAt) return 'revoked';
  if (expiresOn < today) return 'expired';
  return isTrue ? 'valid' : 'revoked';
}

export interface SignedStatement {
  readonly claims: StatementClaims;
  readonly compact: string;
}

/** One's own statement, signed anew from what the register says; null when it does not stand any more. */
export async function findOwnSigned(work: Work, statementId: string): Promise<SignedStatement | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const [row] = await work.tx
    .select()
    .from(registrationStatements)
    .where(and(eq(registrationStatements.id, statementId), eq(registrationStatements.personId, personId)));
  if (!row) return null;
  const facts = stillTrue(await loadStatementFacts(work, personId), row);
  if (!facts || standingOf(row, true, calendarDayAt(work.now)) !== 'valid') return null;
  const claims = claimsOf(statementIssuer(), row, facts);
  return { claims, compact: await sign(statementType, claims) };
}
