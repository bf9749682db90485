import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { requestKinds } from '~/domain/requests/request-kind';
import { requestStatuses } from '~/domain/requests/request-status';
import { people } from './accounts';
import { instant, oneOf } from './columns';

/** Working days in which the next step of a kind of question may be expected; without a row the default holds. */
export const serviceLevels = pgTable(
  'service_levels',
  {
    kind: text('kind', { enum: requestKinds }).notNull(),
    status: text('status', { enum: requestStatuses }).notNull(),
    workingDays: smallint('working_days').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedById: uuid('changed_by_id').references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.status] }),
    check('service_levels_kind', oneOf(t.kind, requestKinds)),
    check('service_levels_status', oneOf(t.status, requestStatuses)),
    check('service_levels_days', sql`${t.workingDays} between 1 and 120`),
  ],
);
