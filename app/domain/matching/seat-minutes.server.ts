import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { matchingTerms } from './matching-terms';

/**
 * The planned minutes of a seat in a request, tables or their names in the statement: of a reviewer as agreed, of a
 * supervisor by the form of review.
 */
export function minutesOfSeat(seat: SQLWrapper = sql`s`, request: SQLWrapper = sql`r`): SQL<number | null> {
  const supervised = Object.entries(matchingTerms.supervisorMinutes).map(
    ([form, minutes]) => sql`when ${form} then ${minutes}::int`,
  );
  return sql`(case when ${seat}.seat = 'supervisor'
    then case ${request}.review_form ${sql.join(supervised, sql` `)} else 0 end else ${request}.minutes_per_reviewer end)`;
}
