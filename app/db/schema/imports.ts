import { sql } from 'drizzle-orm';
import { check, date, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { importKinds } from '~/domain/imports/import-kind';
import type { ImportReport } from '~/domain/imports/import-report';
import type { Sheet } from '~/domain/imports/sheet';
import { people } from './accounts';
import { instant, oneOf } from './columns';

/**
 * A file on its way in: what was read of it, never the file itself, and what carrying it out would do. For whoever
 * sent it alone (row-level security), and gone after a day.
 */
export const imports = pgTable(
  'imports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: importKinds }).notNull(),
    uploadedById: uuid('uploaded_by_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    fileName: text('file_name').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    /** The day a table of municipalities holds from. */
    holdsOn: date('holds_on'),
    /** Taken away when it has been carried out. */
    sheets: jsonb('sheets').$type<readonly Sheet[]>(),
    report: jsonb('report').$type<ImportReport>().notNull(),
    appliedAt: instant('applied_at'),
  },
  (t) => [
    check('imports_kind', oneOf(t.kind, importKinds)),
    check('imports_file_name_length', sql`length(${t.fileName}) between 1 and 200`),
    check('imports_applied_without_faults', sql`${t.appliedAt} is null or (${t.report}->>'faults')::int = 0`),
    check('imports_holds_on', sql`(${t.kind} = 'municipalities') = (${t.holdsOn} is not null)`),
    check('imports_content_until_applied', sql`(${t.appliedAt} is null) = (${t.sheets} is not null)`),
    index('imports_uploader').on(t.uploadedById, t.uploadedAt),
  ],
);
