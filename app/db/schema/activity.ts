import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { people } from './accounts';
import { instant } from './columns';
import { organisations } from './organisations';
import { reviewRequests } from './requests';

/** Everything that happened, append-only (trigger in the migration). Ids and codes, never text somebody typed. */
export const activities = pgTable(
  'activities',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    name: text('name').notNull(),
    actorKind: text('actor_kind', { enum: ['visitor', 'person', 'system'] }).notNull(),
    actorId: uuid('actor_id').references(() => people.id),
    requestId: uuid('request_id').references(() => reviewRequests.id, { onDelete: 'cascade' }),
    personId: uuid('person_id').references(() => people.id),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    data: jsonb('data').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
  },
  (t) => [
    index('activities_request').on(t.requestId, t.at),
    index('activities_person').on(t.personId, t.at),
    index('activities_at').on(t.at),
  ],
);
