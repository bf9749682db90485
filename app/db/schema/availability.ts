import { sql } from 'drizzle-orm';
import { check, date, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { askFrequencies } from '~/domain/registry/availability/ask-frequency';
import { themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { people } from './accounts';
import { allOf, instant, oneOf } from './columns';
import { municipalities } from './organisations';

const words = (name: string) => text(name).array().notNull().default(sql`'{}'::text[]`);

/** What somebody wants of the work: limits that hold, and wishes that count. Not part of the public profile. */
export const workPreferences = pgTable(
  'work_preferences',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    atMostOncePer: text('at_most_once_per', { enum: askFrequencies }),
    /** The first day on which they may be asked again. */
    skipUntil: date('skip_until'),
    preferredForms: words('preferred_forms'),
    ratherNotThemes: words('rather_not_themes'),
    /** The own town, never an address, and how far from it somebody wants to travel. */
    homeMunicipalityCode: text('home_municipality_code').references(() => municipalities.code),
    farthestKilometres: smallint('farthest_kilometres'),
    /** When the hours were last looked at and kept, also when nothing changed. */
    hoursKeptAt: instant('hours_kept_at'),
  },
  (t) => [
    check('work_preferences_frequency', oneOf(t.atMostOncePer, askFrequencies)),
    check('work_preferences_forms', allOf(t.preferredForms, reviewForms)),
    check('work_preferences_themes', allOf(t.ratherNotThemes, themes)),
    check('work_preferences_kilometres', sql`${t.farthestKilometres} between 5 and 300`),
    check(
      'work_preferences_distance',
      sql`num_nonnulls(${t.homeMunicipalityCode}, ${t.farthestKilometres}) in (0, 2)`,
    ),
  ],
);

/** The private calendar of somebody, at an address only they know: of its secret part the hash is kept. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('calendar_feeds_token').on(t.tokenHash),
    check('calendar_feeds_token_form', sql`length(${t.tokenHash}) = 43`),
  ],
);
