import { type GetColumnData, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/**
 * A column that is empty only in questions that are not for a review (`review_requests_asked_by_kind`): for
 * queries that see reviews alone, such as all of matching.
 */
export function askedInReviews<Column extends AnyPgColumn>(
  column: Column,
): SQL<NonNullable<GetColumnData<Column>>> {
  // What the column gives when it is not empty, which the types of `mapWith` do not say.
  return sql`${column}`.mapWith(column) as SQL<NonNullable<GetColumnData<Column>>>;
}
