import { z } from 'zod';
import { type CalendarDay, calendarDayAt, isCalendarDay } from '../../kernel/calendar-day';
import { accreditationLevels, accreditedRoles } from '../accreditation/accreditation-status';
import type { StatementFacts } from './statement-facts';
import { secondsOfDays } from './statement-period';

/** What the heading of our signed texts says they are, so that one is never taken for another (RFC 8725, 3.11). */
export const statementType = 'registration+jwt';
export const revokedListType = 'revoked-registrations+jwt';

const day = z.string().refine(isCalendarDay);
const seconds = z.int().nonnegative();

/** A statement as it is signed: the registered claims of RFC 7519, and what it says of the accreditation. */
export const statementClaims = z.object({
  iss: z.string(),
  sub: z.string(),
  jti: z.uuid(),
  iat: seconds,
  exp: seconds,
  name: z.string(),
  role: z.enum(accreditedRoles),
  level: z.enum(accreditationLevels),
  since: day,
  until: day,
  by: z.string(),
});
export type StatementClaims = z.infer<typeof statementClaims>;

/** The ids of statements that do not stand although their days are not over. */
export const revokedListClaims = z.object({
  iss: z.string(),
  iat: seconds,
  exp: seconds,
  revoked: z.array(z.object({ id: z.uuid(), on: day })),
});
export type RevokedListClaims = z.infer<typeof revokedListClaims>;

export interface StatementRecord {
  readonly id: string;
  readonly issuedOn: CalendarDay;
  readonly expiresOn: CalendarDay;
}

export function claimsOf(issuer: string, record: StatementRecord, facts: StatementFacts): StatementClaims {
  const { slug, name, role, level, since, until, by } = facts;
  return {
    iss: issuer,
    sub: slug,
    jti: record.id,
    ...secondsOfDays(record.issuedOn, record.expiresOn),
    name,
    role,
    level,
    since,
    until,
    by,
  };
}

/** The first and the last day of a statement, on Dutch clocks. */
export function daysOf({ iat, exp }: Pick<StatementClaims, 'iat' | 'exp'>): {
  issuedOn: CalendarDay;
  expiresOn: CalendarDay;
} {
  return {
    issuedOn: calendarDayAt(new Date(iat * 1000)),
    expiresOn: calendarDayAt(new Date((exp - 1) * 1000)),
  };
}
