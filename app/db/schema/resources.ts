import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  customType,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import {
  audienceRoles,
  confirmingEvents,
  documentKinds,
  explainedEvents,
  methodSteps,
  moments,
  openStates,
  readingStates,
  resourceAudiences,
  resourceEvents,
  resourceKinds,
  versionStates,
} from '~/domain/resources/resource-words';
import { people } from './accounts';
import { allOf, bytea, instant, oneOf } from './columns';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const words = (name: string) => text(name).array().notNull().default(sql`'{}'::text[]`);

/** Something of the method that is kept up to date: what it says stands in its versions. */
export const resources = pgTable(
  'resources',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    slug: text('slug').notNull(),
    kind: text('kind', { enum: resourceKinds }).notNull(),
    audience: text('audience', { enum: resourceAudiences }).notNull(),
    /** Who may read it, where the audience is some roles. */
    roles: words('roles'),
    steps: words('steps'),
    moments: words('moments'),
    /** Who hears that it has to be looked at; the coordinators where there is nobody. */
    ownerId: uuid('owner_id').references(() => people.id),
    /** Follows from the last time somebody said that it is right (`resource_steps_review_by`, migration). */
    reviewByOn: date('review_by_on'),
    addedAt: instant('added_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('resources_slug').on(t.slug),
    // `beheer` is the address of the pages of the editors.
    check('resources_slug_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and ${t.slug} <> 'beheer'`),
    check('resources_slug_length', sql`length(${t.slug}) <= 80`),
    check('resources_kind', oneOf(t.kind, resourceKinds)),
    check('resources_audience', oneOf(t.audience, resourceAudiences)),
    check('resources_roles', allOf(t.roles, audienceRoles)),
    check('resources_roles_of_audience', sql`(${t.audience} = 'role') = (cardinality(${t.roles}) > 0)`),
    check('resources_steps', allOf(t.steps, methodSteps)),
    check('resources_moments', allOf(t.moments, moments)),
    index('resources_owner').on(t.ownerId),
  ],
);

/**
 * What a resource says, in Dutch and perhaps in English. Once published nothing of it changes, and nobody publishes
 * what they wrote on (`resource_versions_guard`, migration).
 */
export const resourceVersions = pgTable(
  'resource_versions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    resourceId: uuid('resource_id')
      .notNull()
      .references(() => resources.id, { onDelete: 'cascade' }),
    number: smallint('number').notNull(),
    state: text('state', { enum: versionStates }).notNull(),
    titleNl: text('title_nl').notNull(),
    summaryNl: text('summary_nl').notNull(),
    bodyNl: text('body_nl').notNull(),
    titleEn: text('title_en'),
    summaryEn: text('summary_en'),
    bodyEn: text('body_en'),
    /** What is different from the version before. */
    changeNote: text('change_note').notNull().default(''),
    /** Counts the times it was saved: who saves an older page is told so. */
    revision: integer('revision').notNull().default(1),
    startedAt: instant('started_at').notNull(),
    /** Empty for what the portal came with. */
    approvedById: uuid('approved_by_id').references(() => people.id),
    publishedAt: instant('published_at'),
    searchNl: tsvector('search_nl')
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('dutch', title_nl), 'A') || setweight(to_tsvector('dutch', summary_nl), 'B') || to_tsvector('dutch', body_nl)`,
      ),
    searchEn: tsvector('search_en')
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('english', coalesce(title_en, '')), 'A') || setweight(to_tsvector('english', coalesce(summary_en, '')), 'B') || to_tsvector('english', coalesce(body_en, ''))`,
      ),
  },
  (t) => [
    uniqueIndex('resource_versions_number').on(t.resourceId, t.number),
    uniqueIndex('resource_versions_published').on(t.resourceId).where(sql`${t.state} = 'published'`),
    uniqueIndex('resource_versions_open').on(t.resourceId).where(oneOf(t.state, openStates)),
    check('resource_versions_state', oneOf(t.state, versionStates)),
    check(
      'resource_versions_published_at',
      sql`(${t.publishedAt} is not null) = (${t.state} in ('published', 'superseded'))`,
    ),
    check('resource_versions_approved', sql`${t.approvedById} is null or ${t.publishedAt} is not null`),
    check('resource_versions_dutch', textsFit(t.titleNl, t.summaryNl, t.bodyNl)),
    check(
      'resource_versions_english',
      sql`num_nulls(${t.titleEn}, ${t.summaryEn}, ${t.bodyEn}) in (0, 3) and ${textsFit(t.titleEn, t.summaryEn, t.bodyEn)}`,
    ),
    check('resource_versions_change_note', sql`length(${t.changeNote}) <= 600`),
    index('resource_versions_search_nl').using('gin', t.searchNl),
    index('resource_versions_search_en').using('gin', t.searchEn),
  ],
);

function textsFit(title: AnyPgColumn, summary: AnyPgColumn, body: AnyPgColumn) {
  return sql`length(trim(${title})) between 3 and 160 and length(trim(${summary})) between 10 and 400 and length(${body}) <= 20000`;
}

/** Everybody who wrote on a version. The database itself notes them, so that nobody can be left out. */
export const resourceWriters = pgTable(
  'resource_writers',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => resourceVersions.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.personId] }),
    index('resource_writers_person').on(t.personId),
  ],
);

/** A file as it was sent, looked at before it was kept. Its bytes lie apart, so that no list reads them. */
export const resourceDocuments = pgTable(
  'resource_documents',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: documentKinds }).notNull(),
    mediaType: text('media_type').notNull(),
    language: text('language', { enum: languages }).notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    sha256: text('sha256').notNull(),
    reading: text('reading', { enum: readingStates }).notNull().default('waiting'),
    keptAt: instant('kept_at').notNull(),
  },
  (t) => [
    check('resource_documents_kind', oneOf(t.kind, documentKinds)),
    check('resource_documents_language', oneOf(t.language, languages)),
    check('resource_documents_reading', oneOf(t.reading, readingStates)),
    check('resource_documents_size', sql`${t.sizeBytes} between 1 and 20971520`),
    check('resource_documents_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

export const resourceDocumentBytes = pgTable('resource_document_bytes', {
  documentId: uuid('document_id')
    .primaryKey()
    .references(() => resourceDocuments.id, { onDelete: 'cascade' }),
  bytes: bytea('bytes').notNull(),
});

/** The words of a file, by page; a long page in several parts. */
export const resourceDocumentPages = pgTable(
  'resource_document_pages',
  {
    documentId: uuid('document_id')
      .notNull()
      .references(() => resourceDocuments.id, { onDelete: 'cascade' }),
    page: integer('page').notNull(),
    part: smallint('part').notNull(),
    language: text('language', { enum: languages }).notNull(),
    words: text('words').notNull(),
    search: tsvector('search')
      .notNull()
      .generatedAlwaysAs(
        sql`to_tsvector(case language when 'en' then 'english'::regconfig else 'dutch'::regconfig end, words)`,
      ),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.page, t.part] }),
    check('resource_document_pages_language', oneOf(t.language, languages)),
    index('resource_document_pages_search').using('gin', t.search),
  ],
);

/** A file of a version. A new version begins with the files of the one before, without a copy of their bytes. */
export const resourceFiles = pgTable(
  'resource_files',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => resourceVersions.id, { onDelete: 'cascade' }),
    documentId: uuid('document_id')
      .notNull()
      .references(() => resourceDocuments.id),
    /** As whoever sent it called it: shown, and never a place where it is kept. */
    name: text('name').notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [
    uniqueIndex('resource_files_position').on(t.versionId, t.position),
    uniqueIndex('resource_files_document').on(t.versionId, t.documentId),
    check('resource_files_name', sql`length(${t.name}) between 1 and 120`),
    check('resource_files_most', sql`${t.position} between 1 and 12`),
    index('resource_files_of_document').on(t.documentId),
  ],
);

/** Who did what with a resource and when, from its first draft on; only grows. */
export const resourceSteps = pgTable(
  'resource_steps',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    resourceId: uuid('resource_id')
      .notNull()
      .references(() => resources.id, { onDelete: 'cascade' }),
    /** The version it is about; the number stays when a draft is thrown away. */
    versionNumber: smallint('version_number'),
    event: text('event', { enum: resourceEvents }).notNull(),
    at: instant('at').notNull(),
    /** Empty for the portal itself. */
    byId: uuid('by_id').references(() => people.id),
    /** Why, where that is asked. */
    remark: text('remark'),
    /** Whoever says that it is right says until when. */
    reviewByOn: date('review_by_on'),
  },
  (t) => [
    check('resource_steps_event', oneOf(t.event, resourceEvents)),
    check(
      'resource_steps_remark',
      sql`(${t.remark} is not null) = (${oneOf(t.event, explainedEvents)}) and (${t.remark} is null or length(trim(${t.remark})) between 10 and 600)`,
    ),
    check(
      'resource_steps_review_by',
      sql`(${t.reviewByOn} is not null) = (${oneOf(t.event, confirmingEvents)})`,
    ),
    index('resource_steps_resource').on(t.resourceId, t.at),
    index('resource_steps_by').on(t.byId),
  ],
);
