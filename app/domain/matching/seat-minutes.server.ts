import { type SQL, sql } from 'drizzle-orm';
import { matchingTerms } from './matching-terms';

/** The planned minutes of seat `s` in request `r`: of a reviewer as agreed, of a supervisor by the form of review. */
export function minutesOfSeat(): SQL {
  const supervised = Object.entries(matchingTerms.supervisorMinutes).map(
    ([form, minutes]) => sql`when ${form} then ${minutes}::int`,
  );
  return sql`(case when s.seat = 'supervisor'
    then case r.review_form ${sql.join(supervised, sql` `)} else 0 end else r.minutes_per_reviewer end)`;
}
