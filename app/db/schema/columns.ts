import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, customType, timestamp } from 'drizzle-orm/pg-core';

/** An instant, always with its time zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Text that compares without regard to capitals. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' });

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** A check that a column holds one of the words of a vocabulary. */
export function oneOf(column: AnyPgColumn, words: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(quoted(words))})`;
}

/** A check that a text array holds only words of a vocabulary. */
export function allOf(column: AnyPgColumn, words: readonly string[]): SQL {
  return sql`${column} <@ array[${sql.raw(quoted(words))}]::text[]`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ');
}

/** A check that two columns together are one of these pairs. */
export function pairOf(
  one: AnyPgColumn,
  other: AnyPgColumn,
  pairs: readonly (readonly [string, string])[],
): SQL {
  const listed = pairs.map((pair) => `(${quoted(pair)})`).join(', ');
  return sql`(${one}, ${other}) in (${sql.raw(listed)})`;
}

/** A check that a column holds a month, written `2026-03`. */
export function aMonth(column: AnyPgColumn): SQL {
  return sql`${column} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`;
}
